package org.variorum.exchange.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.model.Colour;
import org.variorum.model.NoteKind;

/// What Hypothesis has no field for travels as a tag that begins with `variorum:`: a note's kind where its form does
/// not say it, and its colour where it is another than yellow.
///
/// @param kind null where its form says it
record HypothesisTags(List<String> tags, Optional<NoteKind> kind, Colour colour) {
    static final String OURS = "variorum:";

    /// @param words whether there is text
    static NoteKind natural(boolean words, boolean tags, boolean passage) {
        return passage && !words && !tags ? NoteKind.HIGHLIGHT : NoteKind.COMMENT;
    }

    static HypothesisTags of(List<String> all) {
        List<String> tags = new ArrayList<>();
        NoteKind kind = null;
        Colour colour = Colour.YELLOW;
        for (String tag : all) {
            Optional<NoteKind> asKind = named(NoteKind.values(), tag);
            Optional<Colour> asColour = named(Colour.values(), tag);
            if (asKind.isPresent()) {
                kind = asKind.get();
            } else if (asColour.isPresent()) {
                colour = asColour.get();
            } else {
                tags.add(tag);
            }
        }
        return new HypothesisTags(List.copyOf(tags), Optional.ofNullable(kind), colour);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String tag) {
        for (E value : values) {
            if (tag.equals(name(value))) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    static String name(Enum<?> value) {
        return OURS + value.name().toLowerCase(Locale.ROOT);
    }

    /// All of them, as they are written.
    List<String> written() {
        List<String> all = new ArrayList<>(tags);
        kind.ifPresent(one -> all.add(name(one)));
        if (colour != Colour.YELLOW) {
            all.add(name(colour));
        }
        return all;
    }
}
