package org.variorum.exchange.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Anchor;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;
import org.variorum.model.StyleSpan;

/// The notes at the foot: the document's footnotes, and the edition's glosses, comments and questions to its
/// words. The reader's own notes stay out of print unless they are asked for.
final class Apparatus {
    private final Snapshot now;
    private final Id.Document document;
    private final DocumentText text;
    private final double size;

    Apparatus(Snapshot now, Id.Document document, DocumentText text, double size) {
        this.now = now;
        this.document = document;
        this.text = text;
        this.size = size;
    }

    /// In the order of the text.
    ///
    /// @param readers whether the reader's own notes are set as well
    List<Entry> entries(boolean readers) {
        List<Entry> entries = new ArrayList<>();
        for (Block block : text.blocks()) {
            if (block.kind() == Block.Kind.FOOTNOTE) {
                entries.add(footnote(block));
            }
        }
        for (Note note : now.notes()) {
            boolean wanted = !note.origin().isReaders() || readers;
            if (wanted && !note.body().isBlank() && note.kind() != NoteKind.HIGHLIGHT) {
                place(note).ifPresent(range -> entries.add(note(note, range)));
            }
        }
        entries.sort(Comparator.comparingInt(Entry::offset));
        return entries;
    }

    private Entry footnote(Block block) {
        Words words = new Words();
        words.add(block.label() + " ", Style.of(Style.Face.SANS_SEMIBOLD, size, Style.Ink.RUBRIC));
        words.add(text.slice(block.range()), plain());
        int offset = text.spans().stream()
                .filter(span -> span.kind() == StyleSpan.Kind.FOOTNOTE_MARK
                        && span.data().equals(block.label()))
                .mapToInt(StyleSpan::start)
                .findFirst()
                .orElse(block.start());
        return new Entry(offset, words.pieces());
    }

    private Entry note(Note note, Range range) {
        Words words = new Words();
        words.add(
                Commentary.lemma(text.slice(range)) + "] ",
                Style.of(Style.Face.READING_ITALIC, size, Style.Ink.RUBRIC));
        words.markdown(note.body(), plain());
        return new Entry(range.start(), words.pieces());
    }

    private Optional<Range> place(Note note) {
        return now.anchorsOf(note.id()).stream()
                .filter(anchor -> anchor.document().equals(document))
                .map(Anchor::range)
                .flatMap(Optional::stream)
                .filter(range -> range.end() <= text.text().length())
                .min(Comparator.comparingInt(Range::start));
    }

    private Style plain() {
        return Style.of(Style.Face.READING, size, Style.Ink.TEXT);
    }
}
