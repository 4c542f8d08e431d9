package org.variorum.ui;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.edit.Edit;
import org.variorum.edit.Library;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.model.Entity;
import org.variorum.model.Id;
import org.variorum.model.Range;

/// What became of a document's passages when it got another text. Says how it was right after the change; what
/// the reader has settled since stands in the snapshot.
///
/// @param document the document, which has the new text
/// @param earlier its earlier version, which keeps the old one
/// @param lines every passage, in the order of the old text
/// @param unanswered paragraphs of translations and originals that no longer have an answer in the new text
public record VersionReport(Id.Document document, Id.Document earlier, List<Line> lines, List<Unanswered> unanswered) {
    public VersionReport(Id.Document document, Id.Document earlier, List<Line> lines, List<Unanswered> unanswered) {
        this.document = document;
        this.earlier = earlier;
        this.lines = List.copyOf(lines);
        this.unanswered = List.copyOf(unanswered);
    }

    /// One passage.
    ///
    /// @param before in the old text
    /// @param after in the new one
    public record Line(Anchor before, Anchor after) {}

    /// @param document the translation or the original
    /// @param paragraphs the numbers of its paragraphs, rising
    public record Unanswered(Id.Document document, List<Integer> paragraphs) {}

    /// The report of a version change that was made at some time, with what takes it back.
    public static VersionReport of(Document earlier, Library.Made made) {
        Id.Document document =
                earlier.earlier() == null ? earlier.id() : earlier.earlier().of();
        Map<Id, Entity> before = put(made.inverse());
        Map<Id, Entity> after = put(made.edit());
        List<Line> lines = new ArrayList<>();
        before.values().forEach(thing -> {
            if (thing instanceof Anchor old
                    && old.document().equals(document)
                    && after.get(old.id()) instanceof Anchor now) {
                lines.add(new Line(old, now));
            }
        });
        lines.sort(comparingInt(line -> line.before().range().map(Range::start).orElse(Integer.MAX_VALUE)));
        return new VersionReport(document, earlier.id(), lines, Answering.lost(document, before, after));
    }

    private static Map<Id, Entity> put(Edit edit) {
        Map<Id, Entity> things = new LinkedHashMap<>();
        single(edit).forEach(each -> {
            if (each instanceof Edit.Put(Entity thing)) {
                things.put(thing.id(), thing);
            } else if (each instanceof Edit.Bring bring) {
                things.put(bring.document().id(), bring.document());
            }
        });
        return things;
    }

    private static Stream<Edit> single(Edit edit) {
        return edit instanceof Edit.Batch batch
                ? batch.edits().stream().flatMap(VersionReport::single)
                : Stream.of(edit);
    }

    /// How the passages stood right after the change.
    public BringIn.Counts counts() {
        int pending = (int) lines.stream()
                .filter(line -> line.after().state() == Anchor.State.PENDING)
                .count();
        return BringIn.Counts.of(lines.stream().map(Line::after).toList(), pending);
    }

    /// Those that stand so after the change.
    public List<Line> in(Anchor.State state) {
        return lines.stream().filter(line -> line.after().state() == state).toList();
    }
}
