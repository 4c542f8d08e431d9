package org.variorum.exchange.set;

import java.util.List;

/// A reading set could not be read. The message is one sentence for the reader; {@link #faults} has one for
/// each thing that is wrong, as far as they were collected.
public final class BadSet extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> faults;

    public BadSet(String sentence) {
        this(List.of(sentence));
    }

    public BadSet(List<String> faults) {
        super(
                faults.size() == 1
                        ? faults.getFirst()
                        : faults.getFirst() + " (" + (faults.size() - 1) + " more faults in this reading set.)");
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
