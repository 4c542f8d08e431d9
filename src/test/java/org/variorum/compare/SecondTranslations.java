package org.variorum.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.variorum.model.Block;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Range;

/// Three telegrams of the first set, each with a second English that was made for measuring, clause by clause.
final class SecondTranslations {
    /// @param mine the set's English, cut to the clauses that have a counterpart
    /// @param its the other, whose paragraphs are numbered as the first's
    /// @param clauses what answers what
    record Pair(Pins.Side mine, Pins.Side its, List<Clause> clauses) {
        /// The two without what says how their paragraphs answer each other.
        Pair unaligned() {
            return new Pair(side(mine, Document.Alignment.NONE), side(its, Document.Alignment.NONE), clauses);
        }

        private static Pins.Side side(Pins.Side side, Document.Alignment alignment) {
            Document document = side.document();
            return new Pins.Side(document(document.id().value(), side.text(), alignment), side.text());
        }

        Witness sister() {
            return new Witness(its.document(), Witness.Kind.SISTER, true);
        }
    }

    record Clause(int paragraph, Range mine, Range its) {}

    private SecondTranslations() {}

    static List<Pair> all() {
        List<Pair> pairs = new ArrayList<>();
        List<List<String[]>> paragraphs = new ArrayList<>();
        String name = "";
        for (String line : (read() + "\n== end").split("\n")) {
            if (line.startsWith("==")) {
                if (!name.isEmpty()) {
                    pairs.add(pair(name, paragraphs));
                }
                name = line.substring(2).strip();
                paragraphs = new ArrayList<>();
                paragraphs.add(new ArrayList<>());
            } else if (line.isBlank()) {
                if (!paragraphs.isEmpty() && !paragraphs.getLast().isEmpty()) {
                    paragraphs.add(new ArrayList<>());
                }
            } else if (!line.startsWith("#")) {
                paragraphs.getLast().add(line.split("\\|"));
            }
        }
        return pairs;
    }

    private static Pair pair(String name, List<List<String[]>> paragraphs) {
        Writing mine = new Writing();
        Writing its = new Writing();
        List<Clause> clauses = new ArrayList<>();
        for (List<String[]> paragraph : paragraphs) {
            if (!paragraph.isEmpty()) {
                mine.begin();
                its.begin();
                for (String[] clause : paragraph) {
                    clauses.add(new Clause(mine.number, mine.add(clause[0].strip()), its.add(clause[1].strip())));
                }
            }
        }
        Document.Alignment one = new Document.Alignment(new Id.Document(name + "-original"), List.of());
        return new Pair(mine.side(name, one), its.side(name + "-second", one), clauses);
    }

    private static final class Writing {
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();
        private int number;

        void begin() {
            text.append(starts.isEmpty() ? "" : "\n");
            starts.add(text.length());
            number++;
        }

        Range add(String words) {
            text.append(text.length() == starts.getLast() ? "" : " ");
            int start = text.length();
            text.append(words);
            return new Range(start, text.length());
        }

        Pins.Side side(String id, Document.Alignment alignment) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < starts.size(); i++) {
                int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : text.length();
                blocks.add(new Block(Block.Kind.PARAGRAPH, starts.get(i), end, i + 1, 0, ""));
            }
            DocumentText all = new DocumentText(text.toString(), blocks, List.of(), List.of(), "test/1");
            return new Pins.Side(document(id, all, alignment), all);
        }
    }

    static Document document(String id, DocumentText text, Document.Alignment alignment) {
        return new Document(
                new Id.Document(id),
                org.variorum.model.Origin.READER,
                id,
                id,
                org.variorum.model.Role.PRIMARY,
                "en",
                "",
                org.variorum.model.Completeness.FULL,
                Document.Description.NONE,
                alignment,
                "",
                Document.Size.of(text),
                new Document.Source(id, "text/plain", ""));
    }

    private static String read() {
        try (InputStream in = SecondTranslations.class.getResourceAsStream("second-translations.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
