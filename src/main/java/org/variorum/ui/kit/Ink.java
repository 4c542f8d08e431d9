package org.variorum.ui.kit;

import javafx.scene.Node;

/// The colour of a voice. The thirteenth begins again; the name is always there beside it.
public final class Ink {
    public static final int COUNT = 12;

    private Ink() {}

    /// The number, 1 to {@link #COUNT}, of the tokens `-v-voice-N`.
    ///
    /// @param ink the voice's place in the order, from 0
    public static int number(int ink) {
        return Math.floorMod(ink, COUNT) + 1;
    }

    /// Dips a node in a voice's ink: inside it `-v-ink` and `-v-ink-tint` are the voice's colours.
    public static <T extends Node> T dip(T node, int ink) {
        node.getStyleClass().removeIf(name -> name.matches("ink-\\d+"));
        node.getStyleClass().add("ink-" + number(ink));
        return node;
    }
}
