package org.variorum.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.Claim;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;

/// What stands at the very foot: which claim each letter means, and what the signs mean.
final class Keys {
    static final double SIZE = 7;
    static final double LEADING = 9.4;

    private final Snapshot now;
    private final Map<Id.Claim, String> letters;
    private final Setter setter;
    private final double width;

    Keys(Snapshot now, Map<Id.Claim, String> letters, Setter setter, double width) {
        this.now = now;
        this.letters = letters;
        this.setter = setter;
        this.width = width;
    }

    /// The claims whose letters stand on a page.
    List<Line> claims(List<Glosses> onThePage) {
        Set<String> used = new TreeSet<>();
        for (Glosses each : onThePage) {
            letter(each).ifPresent(used::add);
        }
        Style plain = Style.of(Style.Face.SANS, SIZE, Style.Ink.SECOND);
        Style strong = Style.of(Style.Face.SANS_SEMIBOLD, SIZE, Style.Ink.RUBRIC);
        List<Piece> pieces = new ArrayList<>();
        letters.forEach((id, letter) -> {
            if (used.contains(letter)) {
                Words words = new Words();
                words.space().add(letter + "\u00a0", strong);
                words.add(name(id).replace(' ', '\u00a0') + "\u00a0\u00a0\u00a0", plain);
                pieces.addAll(words.pieces());
            }
        });
        return setter.set(pieces, Setter.Column.of(width, LEADING, SIZE));
    }

    /// The letter is the first word in the edition's red sans.
    private static Optional<String> letter(Glosses comment) {
        for (Line line : comment.side()) {
            for (Line.Set set : line.pieces()) {
                if (set.piece() instanceof Piece.Word word && word.style().face() == Style.Face.SANS_SEMIBOLD) {
                    return Optional.of(word.text());
                }
            }
        }
        return Optional.empty();
    }

    private String name(Id.Claim id) {
        Optional<Claim> claim = now.claim(id);
        String label = claim.map(Claim::label).orElse("");
        return label.isEmpty() ? cut(claim.map(Claim::statement).orElse("")) : label;
    }

    /// The first words of a statement.
    static String cut(String statement) {
        if (statement.length() <= 44) {
            return statement;
        }
        int space = statement.lastIndexOf(' ', 42);
        return statement.substring(0, space > 10 ? space : 42) + "…";
    }

    List<Line> signs() {
        Style plain = Style.of(Style.Face.SANS, SIZE, Style.Ink.THIRD);
        Style italic = Style.of(Style.Face.READING_ITALIC, SIZE, Style.Ink.THIRD);
        Words words = new Words();
        for (Stance stance : Stance.values()) {
            words.space().sign(stance, SIZE * 0.8).add(word(stance) + "\u00a0\u00a0", plain);
        }
        words.space().add("r", italic).add(" as reported by another\u00a0\u00a0", plain);
        words.space().add("u", italic).add(" unverified", plain);
        return setter.set(words.pieces(), Setter.Column.of(width, LEADING, SIZE));
    }

    private static String word(Stance stance) {
        return switch (stance) {
            case AFFIRMS -> "affirms";
            case QUALIFIES -> "qualifies";
            case OTHERWISE -> "explains otherwise";
            case DISPUTES -> "disputes";
            case SILENT -> "silent";
        };
    }
}
