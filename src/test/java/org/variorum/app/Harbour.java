package org.variorum.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.Library;
import org.variorum.ingest.PlainReader;
import org.variorum.model.Anchor;
import org.variorum.model.Colour;
import org.variorum.model.Completeness;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Hash;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;
import org.variorum.model.Range;
import org.variorum.model.Role;
import org.variorum.model.Selector;

/// An invented diary of a harbour in two versions, with notes on the first that the second moves, makes ambiguous
/// or loses.
final class Harbour {
    static final Id.Document DIARY = new Id.Document("harbour-diary");
    static final Id.Document FIRST = new Id.Document("harbour-diary-first");
    static final Instant REPLACED = Instant.parse("2026-11-25T10:00:00Z");

    static final String MOVED = "the lamp on the outer mole was lit an hour before dusk";
    static final String MOVED_NOW = "the lamp on the outer mole was lit two hours before dusk";
    static final String LOST = "The cooper asked for eleven barrels of tar and was refused";
    static final String TWICE = "two boats came in with empty nets";
    static final String RUSSIAN = "лоцман записал глубину у северного причала";
    static final String RUSSIAN_NOW = "лоцман записал глубину у южного причала";
    static final String SAME = "Nobody on the quay spoke of the strike until the bells had rung";

    static final String OLD = """
            The diary of the harbour master

            In the morning %s, for a fog lay upon the water and no pilot would go out.

            %s. He went away without another word, and his boy carried the empty cask.

            Towards noon %s, and the women counted the baskets in silence.

            Вечером %s и поставил под записью две подписи.

            %s, and then everybody spoke at once.

            The ledger of the customs house gives the same day another weather.
            """.formatted(MOVED, LOST, TWICE, RUSSIAN, SAME);

    static final String NEW = """
            The diary of the harbour master

            The pages of this transcription were read again in the reading room, and corrected.

            The ledger of the customs house gives the same day another weather.

            In the morning %s, for a fog lay upon the water and no pilot would go out.

            At nine %s, and the boys on the steps counted the gulls instead.

            At six in the evening %s, and the old men on the wall shook their heads.

            Вечером %s и поставил под записью две подписи.

            A surgeon came aboard; nothing is said of what he found. %s; the rest of the page is torn off.
            """.formatted(MOVED_NOW, TWICE, TWICE, RUSSIAN_NOW, SAME);

    private Harbour() {}

    static DocumentText text(String words) {
        return new PlainReader().read(words);
    }

    static Document document(Id.Document id, String words) {
        DocumentText text = text(words);
        return new Document(
                id,
                Origin.READER,
                "The diary of the harbour master at the mouth of the river, transcribed from the water-stained copy",
                "Harbour diary",
                Role.PRIMARY,
                "en",
                "1911-03",
                Completeness.FULL,
                Document.Description.NONE,
                Document.Alignment.NONE,
                Hash.of(text.text()),
                Document.Size.of(text),
                new Document.Source("diary.txt", "text/plain", Hash.of(words.getBytes(StandardCharsets.UTF_8))));
    }

    /// The first version with its notes.
    static void bring(Library library) {
        DocumentText text = text(OLD);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Bring(document(DIARY, OLD), text, OLD.getBytes(StandardCharsets.UTF_8)));
        int count = 0;
        for (String words : List.of(MOVED, LOST, TWICE, RUSSIAN, SAME)) {
            Note note = note(++count, words);
            edits.add(new Edit.Put(note));
            edits.add(new Edit.Put(anchor(note, text.text(), words)));
        }
        library.apply(Edit.of(Deed.BRING_DOCUMENT, edits));
    }

    static Note note(int number, String words) {
        Instant made = Instant.parse("2026-11-01T08:00:00Z").plusSeconds(number);
        return new Note(
                new Id.Note("harbour-note-" + number),
                Origin.READER,
                number == 4 ? NoteKind.QUESTION : NoteKind.COMMENT,
                number == 4 ? "Какой причал, северный или южный?" : "On “" + words.substring(0, 12) + "…”",
                List.of(),
                Colour.values()[number % 5],
                made,
                made);
    }

    private static Anchor anchor(Note note, String text, String words) {
        int start = text.indexOf(words);
        return new Anchor(
                new Id.Anchor(note.id().value() + "-anchor"),
                Origin.READER,
                note.id(),
                DIARY,
                Selector.Quote.of(text, new Range(start, start + words.length())),
                new Selector.Span(start, start + words.length()),
                null,
                Anchor.State.ATTACHED,
                1,
                "",
                0);
    }

    /// The second version takes the place of the first.
    static Library.Applied replace(Library library) {
        Document old = library.snapshot().document(DIARY).orElseThrow();
        DocumentText now = text(NEW);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Put(old.asEarlier(FIRST, REPLACED)));
        Document fresh = document(DIARY, NEW);
        edits.add(new Edit.Bring(
                old.withText(fresh.textHash(), fresh.size(), fresh.source()),
                now,
                NEW.getBytes(StandardCharsets.UTF_8)));
        for (Anchor anchor : library.snapshot().anchorsIn(DIARY)) {
            edits.add(new Edit.Put(placed(anchor, now.text())));
        }
        return library.apply(Edit.of(Deed.NEW_VERSION, edits));
    }

    /// Where each of them stands after that: what the tray shows does not depend on how cleverly it was found.
    private static Anchor placed(Anchor anchor, String now) {
        String old = java.util.Objects.requireNonNull(anchor.quote()).exact();
        return switch (old) {
            case LOST -> anchor.found(Anchor.State.LOST, null, 0, "Nothing like these words was found.");
            case TWICE -> anchor.found(Anchor.State.AMBIGUOUS, null, 0.79, "Several places match nearly as well.");
            case MOVED -> moved(anchor, now, MOVED_NOW, 0.88, "The words have changed.");
            case RUSSIAN -> moved(anchor, now, RUSSIAN_NOW, 0.83, "The words have changed.");
            default -> moved(anchor, now, old, 0.7, "The words are the same, their surroundings are not.");
        };
    }

    private static Anchor moved(Anchor anchor, String now, String words, double score, String reason) {
        int start = now.indexOf(words);
        return anchor.found(Anchor.State.MOVED, new Selector.Span(start, start + words.length()), score, reason);
    }

    static Id.Anchor anchorOf(int number) {
        return new Id.Anchor("harbour-note-" + number + "-anchor");
    }
}
