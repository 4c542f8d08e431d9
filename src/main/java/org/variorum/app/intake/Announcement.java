package org.variorum.app.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.variorum.exchange.annotation.Target;
import org.variorum.model.Completeness;
import org.variorum.model.Document;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.ReadingSet;
import org.variorum.model.Role;
import org.variorum.model.Snapshot;

/// Says in the library which texts an annotation file waits for: a reading set named after the file expects them, so
/// that the tray names them and a text that comes is known by its words or its address.
final class Announcement {
    private static final double SHARE = 0.6;

    private final Snapshot now;
    private final Map<Id.Document, ReadingSet.Expected> awaited = new LinkedHashMap<>();

    Announcement(Snapshot now) {
        this.now = now;
    }

    void await(Id.Document id, Target target) {
        boolean announced = now.sets().stream()
                .flatMap(set -> set.expected().stream())
                .anyMatch(each -> each.id().equals(id));
        if (!announced && now.document(id).isEmpty()) {
            awaited.merge(
                    id,
                    expected(id, target),
                    (known, other) -> target.title().isBlank() || known.title().equals(target.title()) ? known : other);
        }
    }

    private static ReadingSet.Expected expected(Id.Document id, Target target) {
        String address = target.addresses().stream()
                .filter(each -> !each.startsWith("urn:"))
                .findFirst()
                .orElse("");
        String title = title(target, address, id);
        Document about = new Document(
                id,
                Origin.READER,
                title,
                title,
                Role.PRIMARY,
                "",
                "",
                Completeness.FULL,
                new Document.Description("", "", "", "", "", "", "", "", address, ""),
                Document.Alignment.NONE,
                "",
                new Document.Size(0, 0, 0),
                new Document.Source("", "", ""));
        return new ReadingSet.Expected(id, title, Role.PRIMARY, SHARE, about);
    }

    private static String title(Target target, String address, Id.Document id) {
        if (!target.title().isBlank()) {
            return target.title();
        }
        String file = PlainAddress.file(address);
        return !file.isEmpty() ? file : !address.isEmpty() ? address : "The text “" + id.slug() + "”";
    }

    /// @param file the annotation file's name
    Optional<ReadingSet> set(String file) {
        if (awaited.isEmpty()) {
            return Optional.empty();
        }
        String stem = file.replaceFirst("(?i)\\.(json|jsonld|ndjson)$", "");
        String slug = stem.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        Id.Set id = new Id.Set("annotations-" + (slug.isEmpty() ? "file" : slug));
        List<ReadingSet.Expected> all =
                new ArrayList<>(now.set(id).map(ReadingSet::expected).orElse(List.of()));
        all.addAll(awaited.values());
        ReadingSet old = now.set(id)
                .orElseGet(() -> new ReadingSet(id, stem, "", null, null, List.of(), List.of(), List.of(), ""));
        return Optional.of(new ReadingSet(
                id,
                old.title(),
                old.summary(),
                old.pivot(),
                old.opening(),
                old.documents(),
                all,
                old.variants(),
                old.fingerprint()));
    }
}
