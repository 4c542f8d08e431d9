package org.variorum.ui;

import org.variorum.model.Id;

/// The two voices that are compared.
public record Sides(Id.Voice left, Id.Voice right) {
    public Sides turned() {
        return new Sides(right, left);
    }
}
