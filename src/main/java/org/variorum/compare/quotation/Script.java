package org.variorum.compare.quotation;

import java.util.EnumMap;
import java.util.Map;

/// The script that most letters of a text belong to.
enum Script {
    LATIN,
    CYRILLIC,
    IDEOGRAPHS,
    OTHER;

    private static final int ENOUGH = 4000;

    static Script of(String text) {
        Map<Script, Integer> counts = new EnumMap<>(Script.class);
        text.codePoints()
                .filter(Character::isLetter)
                .limit(ENOUGH)
                .forEach(point -> counts.merge(of(point), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(OTHER);
    }

    private static Script of(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case HAN, HIRAGANA, KATAKANA, HANGUL -> IDEOGRAPHS;
            default -> OTHER;
        };
    }
}
