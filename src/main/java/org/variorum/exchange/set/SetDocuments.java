package org.variorum.exchange.set;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Completeness;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Hash;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Role;

/// Reads the documents of a set: front matter to description, body to text.
final class SetDocuments {
    private final Id.Set set;
    private final String place;
    private final SetIds ids;
    private final Faults faults;
    private final DocumentBody body;
    private final Map<String, SetContents.Shipped> shipped = new LinkedHashMap<>();

    SetDocuments(Id.Set set, String place, SetIds ids, Faults faults, DocumentBody body) {
        this.set = set;
        this.place = place;
        this.ids = ids;
        this.faults = faults;
        this.body = body;
    }

    /// @param all the slugs of all documents of the set, shipped and expected
    /// @param files where a document lies that is more than Markdown
    void read(String slug, byte[] bytes, Set<String> all, SetFiles files) throws BadSet {
        String name = place + "/" + slug + ".md";
        Optional<String> whole = Utf8.decode(bytes);
        if (whole.isEmpty()) {
            faults.add(name, "this is not UTF-8; save the file as UTF-8.");
            return;
        }
        Optional<FrontMatter> parts = FrontMatter.split(whole.get());
        if (parts.isEmpty()) {
            faults.add(name + ", line 1", "the front matter between two lines of --- is missing; add it.");
            return;
        }
        Fields fields = new YamlFile(name, 2, faults).read(parts.get().yaml());
        if (!fields.required("id").equals(slug)) {
            fields.fault("the id should be the file's name, “" + slug + "”.");
        }
        if (fields.has("file")) {
            readFile(slug, fields, all, files);
            return;
        }
        DocumentText text = body.read(parts.get().body());
        var source = new Document.Source(slug + ".md", "text/markdown", Hash.of(bytes));
        shipped.put(slug, new SetContents.Shipped(document(slug, fields, text, source, all), text, bytes));
    }

    /// The text is in a file of its own, as its reader brought it in.
    private void readFile(String slug, Fields fields, Set<String> all, SetFiles files) throws BadSet {
        String name = fields.text("file");
        if (!SetReader.isSlug(name)) {
            fields.fault("“file” should name a file that lies beside this one, in lower-case letters and digits.");
            return;
        }
        Optional<byte[]> bytes = files.read(name);
        if (bytes.isEmpty()) {
            fields.fault("the file “" + name + "” is missing; add it.");
            return;
        }
        String own = fields.name("file_name");
        DocumentBody.Read read = body.file(own.isEmpty() ? name : own, bytes.get());
        var source = new Document.Source(own.isEmpty() ? name : own, read.mediaType(), Hash.of(bytes.get()));
        shipped.put(
                slug,
                new SetContents.Shipped(document(slug, fields, read.text(), source, all), read.text(), bytes.get()));
    }

    /// What a set says of a text that it does not contain; null where it says no more than its title.
    @Nullable
    Document expected(Fields fields, Set<String> all) {
        if (!fields.has("text_hash")) {
            return null;
        }
        var source = new Document.Source(fields.name("file_name"), fields.name("media_type"), fields.name("file_hash"));
        Document told = document(fields.text("id"), fields, DocumentText.EMPTY, source, all);
        return told.withText(fields.name("text_hash"), told.size(), source);
    }

    private Document document(String slug, Fields fields, DocumentText text, Document.Source source, Set<String> all) {
        String title = fields.required("title");
        String label = fields.text("label");
        return new Document(
                new Id.Document(ids.named(slug)),
                Origin.of(set),
                title,
                label.isEmpty() ? title : label,
                fields.choice("role", List.of(Role.values())),
                fields.text("language"),
                fields.text("date"),
                fields.has("completeness")
                        ? fields.choice("completeness", List.of(Completeness.values()))
                        : Completeness.FULL,
                description(fields),
                alignment(fields, all),
                Hash.of(text.text()),
                Document.Size.of(text),
                source);
    }

    private static Document.Description description(Fields fields) {
        return new Document.Description(
                fields.text("genre"),
                fields.text("author"),
                fields.text("recipient"),
                fields.text("place"),
                fields.text("translator"),
                fields.text("archive"),
                fields.text("published"),
                fields.text("available_from"),
                fields.text("source_url"),
                fields.text("rights"));
    }

    private Document.Alignment alignment(Fields fields, Set<String> all) {
        String original = fields.reference("translation_of", all, true);
        if (original.isEmpty()) {
            return Document.Alignment.NONE;
        }
        List<int[]> pairs = new ArrayList<>();
        for (List<String> row : fields.rows("align")) {
            if (row.size() == 2 && row.stream().allMatch(cell -> cell.matches("[0-9]{1,6}"))) {
                pairs.add(new int[] {Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1))});
            } else {
                fields.fault("each pair in “align” should be two paragraph numbers, such as [1, 2].");
            }
        }
        return new Document.Alignment(new Id.Document(ids.named(original)), List.copyOf(pairs));
    }

    Map<String, SetContents.Shipped> all() {
        return shipped;
    }
}
