package org.variorum.anchor;

/// The characters of a text as small numbers, from 1 in the order they first appear; 0 is every character
/// that the text does not have. Tables indexed by them stay small enough for the processor's nearest memory.
final class Symbols {
    private final char[] numbers = new char[Character.MAX_VALUE + 1];
    private final char[] text;
    private final int size;

    Symbols(String chars) {
        text = new char[chars.length()];
        int last = 0;
        for (int i = 0; i < text.length; i++) {
            char c = chars.charAt(i);
            if (numbers[c] == 0) {
                numbers[c] = (char) ++last;
            }
            text[i] = numbers[c];
        }
        size = last + 1;
    }

    char[] text() {
        return text;
    }

    int size() {
        return size;
    }

    char[] of(String pattern) {
        char[] coded = new char[pattern.length()];
        for (int i = 0; i < coded.length; i++) {
            coded[i] = numbers[pattern.charAt(i)];
        }
        return coded;
    }
}
