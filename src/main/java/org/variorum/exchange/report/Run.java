package org.variorum.exchange.report;

import java.util.List;

/// A stretch of text within a paragraph.
sealed interface Run {
    /// As they stand; nothing in them is markup.
    record Words(String text) implements Run {}

    /// A title, or what an author stressed.
    record Emphasis(List<Run> runs) implements Run {}

    record Strong(List<Run> runs) implements Run {}

    record Code(String text) implements Run {}

    /// A stance, which has its colour where there are colours.
    record Stance(org.variorum.model.Stance stance, String word) implements Run {}

    /// Where a note is called, counted from 1.
    record Call(int note) implements Run {}

    record Break() implements Run {}

    static Run of(String text) {
        return new Words(text);
    }

    /// The words alone.
    static String plain(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            switch (run) {
                case Words words -> text.append(words.text());
                case Emphasis inner -> text.append(plain(inner.runs()));
                case Strong inner -> text.append(plain(inner.runs()));
                case Code code -> text.append(code.text());
                case Stance stance -> text.append(stance.word());
                case Call _ -> {}
                case Break _ -> text.append(' ');
            }
        }
        return text.toString();
    }
}
