package org.variorum.exchange.set;

/// A work of a set in a few words, as {@link org.variorum.model.ShortCitation} has it.
final class ShortCitation {
    private ShortCitation() {}

    static String of(Fields work) {
        return org.variorum.model.ShortCitation.of(
                work.list("author").stream().map(ShortCitation::name).toList(),
                work.text("container-title"),
                work.text("title"),
                work.text("issued"));
    }

    private static String name(Fields author) {
        String family = author.text("family");
        return family.isEmpty() ? author.text("literal") : family;
    }
}
