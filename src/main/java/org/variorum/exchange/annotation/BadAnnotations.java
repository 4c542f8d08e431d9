package org.variorum.exchange.annotation;

/// A file of annotations could not be read. The message is one sentence for the reader: what is wrong, where, and
/// what to do. Nothing of the file is taken.
public final class BadAnnotations extends Exception {
    private static final long serialVersionUID = 1;

    public BadAnnotations(String sentence) {
        super(sentence);
    }
}
