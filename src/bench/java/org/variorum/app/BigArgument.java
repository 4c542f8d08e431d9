package org.variorum.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.Library;
import org.variorum.model.Anchor;
import org.variorum.model.Bearing;
import org.variorum.model.Block;
import org.variorum.model.Claim;
import org.variorum.model.Completeness;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Entity;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.Range;
import org.variorum.model.ReadingSet;
import org.variorum.model.Role;
import org.variorum.model.Selector;
import org.variorum.model.Stance;
import org.variorum.model.Verdict;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;
import org.variorum.model.Work;

/// An argument as large as one is ever likely to be, the same each time: 500 claims under 25 questions, 40
/// voices, 20,000 pieces of evidence in 120 documents, some of them lost, pending or moved, and 200 verdicts.
public final class BigArgument {
    public static final int CLAIMS = 500;
    public static final int VOICES = 40;
    public static final int EVIDENCE = 20_000;
    private static final int QUESTIONS = 25;
    private static final int DOCUMENTS = 120;
    private static final int WORKS = 60;
    private static final int PARAGRAPHS = 30;
    private static final int VERDICTS = 200;
    private static final String[] WORDS =
            ("the letter of Stalin to Gottwald says that America is entangled in the Far East while Europe gains time"
                            + " and the council in New York sits without a Soviet vote")
                    .split(" ");
    private static final Origin OF = new Origin(new Id.Set("big"));

    private final Random random = new Random(1950);
    private final List<Entity> things = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<DocumentText> texts = new ArrayList<>();

    private BigArgument() {
        makeDocuments();
        makePeople();
        makeClaims();
        makeVerdicts();
    }

    /// Everything but the texts: enough for {@link org.variorum.model.Snapshot#of}.
    public static List<Entity> things() {
        BigArgument big = new BigArgument();
        List<Entity> all = new ArrayList<>(big.things);
        all.addAll(big.documents);
        return all;
    }

    /// Brings all of it into a library.
    public static void bring(Library library) {
        BigArgument big = new BigArgument();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < big.documents.size(); i++) {
            edits.add(new Edit.Bring(big.documents.get(i), big.texts.get(i), new byte[] {(byte) i}));
        }
        big.things.forEach(thing -> edits.add(new Edit.Put(thing)));
        library.apply(Edit.of(Deed.BRING_SET, edits));
    }

    /// The voice with a number, from 0.
    public static Id.Voice voice(int number) {
        return new Id.Voice("big:voice-" + number);
    }

    public static Id.Claim claim(int number) {
        return new Id.Claim("big:claim-" + number);
    }

    private void makeDocuments() {
        for (int i = 0; i < DOCUMENTS; i++) {
            DocumentText text = text();
            String hash = sha(text.text());
            documents.add(new Document(
                    new Id.Document("big:document-" + i),
                    OF,
                    "Document number " + i,
                    "Document " + i,
                    i % 3 == 0 ? Role.PRIMARY : Role.SCHOLARSHIP,
                    "en",
                    i % 7 == 0 ? "" : "19" + (45 + i % 40),
                    Completeness.FULL,
                    Document.Description.NONE,
                    Document.Alignment.NONE,
                    hash,
                    Document.Size.of(text),
                    new Document.Source(i + ".txt", "text/plain", hash)));
            texts.add(text);
        }
        things.add(new ReadingSet(
                new Id.Set("big"),
                "A very large argument",
                "",
                "1950-06-25",
                null,
                documents.stream().map(Document::id).toList(),
                List.of(),
                List.of(),
                ""));
    }

    private void makePeople() {
        for (int i = 0; i < VOICES; i++) {
            VoiceKind kind = i % 4 == 0 ? VoiceKind.ACTOR : VoiceKind.HISTORIAN;
            things.add(new Voice(voice(i), OF, "Historian Number " + i, "Voice " + i, kind, i));
        }
        for (int i = 0; i < WORKS; i++) {
            String year = String.valueOf(1951 + i);
            things.add(new Work(work(i), OF, "A work of " + year, "Author " + year, year, "{}"));
        }
        for (int i = 0; i < QUESTIONS; i++) {
            things.add(new Question(new Id.Question("big:question-" + i), OF, sentence(9) + "?", "", i));
        }
    }

    private static Id.Work work(int number) {
        return new Id.Work("big:work-" + number);
    }

    /// Half of the voices speak on each claim; each leans on two passages.
    private void makeClaims() {
        int evidence = 0;
        int positions = CLAIMS * VOICES / 2;
        int made = 0;
        for (int i = 0; i < CLAIMS; i++) {
            Id.Question question = new Id.Question("big:question-" + i * QUESTIONS / CLAIMS);
            things.add(new Claim(claim(i), OF, question, "Claim " + i, sentence(18) + ".", voice(i % VOICES), i));
            for (int j = 0; j < VOICES / 2; j++) {
                int voice = (i + 2 * j) % VOICES;
                Id.Interpretation id = new Id.Interpretation("big:position-" + made);
                things.add(position(id, claim(i), voice, j));
                made++;
                int until = (int) ((long) EVIDENCE * made / positions);
                for (int order = 0; evidence < until; evidence++, order++) {
                    lean(id, evidence, order);
                }
            }
        }
    }

    private Interpretation position(Id.Interpretation id, Id.Claim claim, int voice, int order) {
        Confidence confidence = Confidence.values()[random.nextInt(3)];
        return new Interpretation(
                id,
                OF,
                claim,
                voice(voice),
                Stance.values()[random.nextInt(5)],
                Directness.values()[random.nextInt(3)],
                confidence == Confidence.SECONDHAND ? voice((voice + 1) % VOICES) : null,
                confidence,
                sentence(12) + ". " + sentence(24) + ".",
                work(random.nextInt(WORKS)),
                "ch. " + (1 + random.nextInt(12)),
                "",
                order);
    }

    private void lean(Id.Interpretation position, int number, int order) {
        Id.Evidence id = new Id.Evidence("big:evidence-" + number);
        things.add(new Evidence(id, OF, position, Bearing.values()[random.nextInt(3)], "", order));
        int document = random.nextInt(DOCUMENTS);
        String text = texts.get(document).text();
        int start = random.nextInt(text.length() - 120);
        Range range = new Range(start, start + 20 + random.nextInt(90));
        int fate = random.nextInt(20);
        Anchor.State state = fate == 0
                ? Anchor.State.LOST
                : fate == 1 ? Anchor.State.PENDING : fate == 2 ? Anchor.State.MOVED : Anchor.State.ATTACHED;
        Selector.@Nullable Span span = fate < 2 ? null : new Selector.Span(range.start(), range.end());
        things.add(new Anchor(
                new Id.Anchor("big:anchor-" + number),
                OF,
                id,
                documents.get(document).id(),
                Selector.Quote.of(text, range),
                span,
                null,
                state,
                state == Anchor.State.ATTACHED ? 1 : 0.8,
                "",
                0));
    }

    private void makeVerdicts() {
        for (int i = 0; i < VERDICTS; i++) {
            boolean one = i % 3 > 0;
            things.add(new Verdict(
                    new Id.Verdict("verdict-" + i),
                    Origin.READER,
                    claim(i * 2),
                    one ? Verdict.Finding.CONVINCES : Verdict.Finding.OPEN,
                    one ? voice(i % VOICES) : null,
                    1 + i % 5,
                    one ? sentence(20) : "",
                    Instant.EPOCH.plusSeconds(i)));
        }
    }

    private DocumentText text() {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            int start = text.length();
            text.append(sentence(80));
            blocks.add(new Block(Block.Kind.PARAGRAPH, start, text.length(), i + 1, 0, ""));
            text.append('\n');
        }
        return new DocumentText(text.toString(), blocks, List.of(), List.of(), "bench/1");
    }

    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.toString();
    }

    private static String sha(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
