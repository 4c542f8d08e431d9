package org.variorum.model;

/// A stretch of a canonical text: UTF-16 offsets, end exclusive, `0 <= start <= end`.
public record Range(int start, int end) {
    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Whether the two share at least one character.
    public boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
