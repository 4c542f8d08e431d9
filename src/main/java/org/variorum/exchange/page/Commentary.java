package org.variorum.exchange.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Confidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Voice;

/// What the voices say to one document: every position that leans on a passage of it, once, in the order of
/// the text. A position is set as what it is: one that is known only through somebody else carries an *r*,
/// an unverified one a *u*.
final class Commentary {
    private final Snapshot now;
    private final Id.Document document;
    private final double size;
    private final Map<Id.Claim, String> letters = new LinkedHashMap<>();

    private record At(Range range, Interpretation position, Claim claim, Voice voice) {}

    Commentary(Snapshot now, Id.Document document, double size) {
        this.now = now;
        this.document = document;
        this.size = size;
    }

    List<Comment> comments(String text) {
        List<At> found = new ArrayList<>();
        for (Interpretation position : now.interpretations()) {
            Optional<Claim> claim = now.claim(position.claim());
            Optional<Voice> voice = now.voice(position.voice());
            if (claim.isPresent() && voice.isPresent()) {
                place(position).ifPresent(range -> found.add(new At(range, position, claim.get(), voice.get())));
            }
        }
        found.sort(Comparator.comparingInt((At at) -> at.range().start())
                .thenComparingInt(at -> at.range().end())
                .thenComparingInt(at -> at.claim().order())
                .thenComparing(at -> at.position().stance()));
        return found.stream().map(at -> comment(at, text)).toList();
    }

    /// The letter of each claim that the comments speak of, in the order of the text.
    Map<Id.Claim, String> letters() {
        return letters;
    }

    /// The first passage of this document that a position leans on.
    private Optional<Range> place(Interpretation position) {
        return now.evidenceOf(position.id()).stream()
                .flatMap(evidence -> now.anchorsOf(evidence.id()).stream())
                .filter(anchor -> anchor.document().equals(document))
                .map(Anchor::range)
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(Range::start));
    }

    private Comment comment(At at, String text) {
        Style red = Style.of(Style.Face.READING_ITALIC, size, Style.Ink.RUBRIC);
        Style plain = Style.of(Style.Face.READING, size, Style.Ink.TEXT);
        Style mark = Style.of(Style.Face.SANS_SEMIBOLD, size * 0.84, Style.Ink.RUBRIC);
        Words words = new Words();
        words.add(lemma(text.substring(at.range().start(), Math.min(at.range().end(), text.length()))) + "]", red);
        words.space().sign(at.position().stance(), size * 0.74);
        words.add(name(at.voice()), plain.in(Style.Face.READING_SEMIBOLD));
        words.space().add(letter(at.claim()), mark);
        if (at.position().reportedBy() != null || at.position().confidence() == Confidence.SECONDHAND) {
            words.add("r", small(plain));
        } else if (at.position().confidence() == Confidence.UNVERIFIED) {
            words.add("u", small(plain));
        }
        words.space();
        if (at.position().argument().isBlank()) {
            words.add(
                    at.position().stance() == Stance.SILENT ? "says nothing of it." : "no argument given.",
                    red.in(Style.Ink.THIRD));
        } else {
            words.markdown(at.position().argument(), plain);
        }
        return new Comment(at.range().start(), at.position().stance(), words.pieces());
    }

    private static Style small(Style plain) {
        return plain.in(Style.Face.READING_ITALIC).in(Style.Ink.THIRD).raised();
    }

    static String name(Voice voice) {
        return voice.label().isEmpty() ? voice.name() : voice.label();
    }

    private String letter(Claim claim) {
        return letters.computeIfAbsent(claim.id(), _ -> letter(letters.size()));
    }

    /// A, B … Z, Aa, Ab …
    static String letter(int index) {
        String last = Character.toString('A' + index % 26);
        return index < 26 ? last : letter(index / 26 - 1) + last.toLowerCase(java.util.Locale.ROOT);
    }

    /// The words that a comment is to: all of them where they are few, else the first and the last.
    static String lemma(String quote) {
        String plain = quote.strip().replaceAll("\\s+", " ").replaceAll("^\\p{P}+|\\p{P}+$", "");
        String[] words = plain.split(" ");
        if (plain.length() <= 28 || words.length < 3) {
            return plain.length() <= 60 ? plain : plain.substring(0, 58).strip() + "…";
        }
        String first = words[0].length() < 4 ? words[0] + " " + words[1] : words[0];
        return first + " … " + words[words.length - 1];
    }
}
