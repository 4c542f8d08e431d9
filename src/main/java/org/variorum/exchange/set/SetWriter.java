package org.variorum.exchange.set;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.variorum.edit.Library;
import org.variorum.exchange.Omitted;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.ReadingSet;
import org.variorum.model.Snapshot;

/// Writes a reading set as a `.variorum` file that {@link SetReader} reads: with all texts, with those that came
/// with it, or with none. What is left out goes along as an expected text with its archival description, and the
/// anchors into it keep words and place, so that whoever brings in their own copy has them all again.
public final class SetWriter {
    private final Library library;
    private final DocumentBody body;

    /// @param library for the texts and files of documents
    public SetWriter(Library library, DocumentBody body) {
        this.library = library;
        this.body = body;
    }

    /// Which texts go along.
    public enum Texts {
        ALL,
        /// Those that came with the set; not the reader's own copies, which may be under copyright.
        OF_THE_SET,
        NONE
    }

    /// @param mine whether what the reader wrote goes along
    /// @param by what the reader is called where others read it; may be empty
    public record Options(Texts texts, boolean mine, String by) {}

    /// @param zip the whole file
    /// @param omitted what it does not carry
    public record Written(byte[] zip, List<Omitted> omitted) {}

    /// Long work. The same library and options give the same bytes.
    ///
    /// @param between called between two documents; may throw to stop
    public Written write(Snapshot now, Id.Set id, Options options, Runnable between) {
        ReadingSet set = now.set(id).orElseThrow(() -> new IllegalArgumentException("no such set: " + id.value()));
        return new Writing(now, set, options, between).run();
    }

    /// One set under way.
    private final class Writing {
        private final Snapshot now;
        private final ReadingSet set;
        private final Options options;
        private final Runnable between;
        private final SetScope scope;
        private final SetNames names;
        private final SetYaml yaml = new SetYaml();
        private final SetLosses losses = new SetLosses();
        private final Map<String, byte[]> files = new LinkedHashMap<>();
        private final List<Document> shipped = new ArrayList<>();
        private final List<Map<String, Object>> expected = new ArrayList<>();

        Writing(Snapshot now, ReadingSet set, Options options, Runnable between) {
            this.now = now;
            this.set = set;
            this.options = options;
            this.between = between;
            this.scope = new SetScope(now, set, options.mine());
            this.names = new SetNames(set.id());
        }

        Written run() {
            for (Id.Document id : scope.documents()) {
                between.run();
                now.document(id).ifPresentOrElse(this::document, () -> awaited(id));
            }
            SetIds ids = new SetIds(set.id());
            SetAnchorFields anchors = new SetAnchorFields(now, names, ids, this::text);
            SetYaml.Fill top = head();
            new SetSections(now, scope, names, ids, anchors, options.by()).put(top);
            top.put("variants", set.variants());
            Map<String, byte[]> all = new LinkedHashMap<>();
            all.put("set.yaml", yaml.write(top.map()).getBytes(StandardCharsets.UTF_8));
            all.putAll(files);
            losses.notCarried(now, scope, options);
            losses.characters(yaml.replaced());
            return new Written(zip(all), losses.all());
        }

        private SetYaml.Fill head() {
            SetYaml.Fill top = SetYaml.fields()
                    .put("format", 1)
                    .put("id", set.id().value())
                    .put("title", set.title())
                    .put("summary", set.summary())
                    .put("pivot", set.pivot());
            if (set.opening() instanceof ReadingSet.Opening opening) {
                Id.Claim claim = opening.claim();
                top.put(
                        "opening",
                        SetYaml.fields()
                                .put("left", names.slug(opening.left()))
                                .put("right", names.slug(opening.right()))
                                .put("claim", claim != null && scope.has(claim) ? names.slug(claim) : null)
                                .map());
            }
            return top.put(
                            "documents",
                            shipped.stream().map(each -> names.slug(each.id())).toList())
                    .put("expected", expected);
        }

        private String text(Id.Document id) {
            return now.document(id).isPresent()
                    ? library.text(id).map(DocumentText::text).orElse("")
                    : "";
        }

        private void document(Document document) {
            boolean wanted = switch (options.texts()) {
                case ALL -> true;
                case OF_THE_SET -> !document.origin().isReaders();
                case NONE -> false;
            };
            losses.earlierVersions(now.earlierVersions(document.id()).size());
            Optional<byte[]> file = wanted ? library.file(document.source().hash()) : Optional.empty();
            if (file.isPresent() && file.get().length > SetFiles.MOST_BYTES) {
                losses.tooLarge();
                file = Optional.empty();
            } else if (!wanted) {
                losses.leftOut();
            }
            if (file.isEmpty()) {
                expected.add(described(document).map());
            } else {
                shipped.add(document);
                put(document, file.get());
            }
        }

        private void put(Document document, byte[] file) {
            String slug = names.slug(document.id());
            if (isItsOwnFile(document, slug, file)) {
                files.put(slug + ".md", file);
                return;
            }
            String ending = document.source().file().replaceAll("^.*\\.", "").toLowerCase(java.util.Locale.ROOT);
            String name = slug + ".source" + (ending.matches("[a-z0-9]{1,8}") ? "." + ending : "");
            SetYaml.Fill fields = SetDescription.fields(document, names)
                    .put("file", name)
                    .put("file_name", document.source().file());
            files.put(slug + ".md", ("---\n" + yaml.write(fields.map()) + "---\n").getBytes(StandardCharsets.UTF_8));
            files.put(name, file);
        }

        /// Whether a document's file, read as one of this set, says all that is known of the document.
        private boolean isItsOwnFile(Document document, String slug, byte[] file) {
            if (document.origin().isReaders() || !document.source().file().equals(slug + ".md")) {
                return false;
            }
            try {
                Faults faults = new Faults();
                SetDocuments documents = new SetDocuments(set.id(), "", new SetIds(set.id()), faults, body);
                List<String> all = scope.documents().stream().map(names::slug).toList();
                documents.read(slug, file, java.util.Set.copyOf(all), SetFiles.NONE);
                faults.throwIfAny();
                SetContents.Shipped read = documents.all().get(slug);
                return read != null
                        && SetDescription.fields(read.document(), names)
                                .map()
                                .equals(SetDescription.fields(document, names).map())
                        && read.document().textHash().equals(document.textHash());
            } catch (BadSet notOne) {
                return false;
            }
        }

        private SetYaml.Fill described(Document document) {
            SetYaml.Fill fields = SetDescription.fields(document, names)
                    .put("text_hash", document.textHash())
                    .put("file_name", document.source().file())
                    .put("media_type", document.source().mediaType())
                    .put("file_hash", document.source().hash());
            return fields.put("recognise_by", share(document.id()));
        }

        private Map<String, Object> share(Id.Document id) {
            double share = set.expected().stream()
                    .filter(each -> each.id().equals(id))
                    .map(ReadingSet.Expected::share)
                    .findFirst()
                    .orElse(0.6);
            return SetYaml.fields().put("anchors", share).map();
        }

        /// A text that is not here either.
        private void awaited(Id.Document id) {
            Optional<ReadingSet.Expected> known = now.sets().stream()
                    .flatMap(each -> each.expected().stream())
                    .filter(each -> each.id().equals(id))
                    .findFirst();
            if (known.isPresent() && known.get().about() != null) {
                expected.add(described(known.get().about()).map());
                return;
            }
            SetYaml.Fill fields = SetYaml.fields().put("id", names.slug(id));
            known.ifPresentOrElse(
                    each -> fields.put("title", each.title()).put("role", SetDescription.word(each.role())),
                    () -> fields.put("title", id.slug()).put("role", "primary"));
            expected.add(fields.put("recognise_by", share(id)).map());
        }
    }

    /// Without times: the same contents are the same file.
    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                CRC32 sum = new CRC32();
                sum.update(file.getValue());
                entry.setCrc(sum.getValue());
                entry.setSize(file.getValue().length);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return out.toByteArray();
    }
}
