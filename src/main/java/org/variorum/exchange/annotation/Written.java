package org.variorum.exchange.annotation;

import java.util.List;
import org.variorum.exchange.Omitted;

/// A file of annotations, complete.
///
/// @param omitted what of the library the format could not carry
public record Written(byte[] bytes, List<Omitted> omitted) {
    public Written {
        omitted = List.copyOf(omitted);
    }
}
