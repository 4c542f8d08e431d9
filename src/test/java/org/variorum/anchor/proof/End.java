package org.variorum.anchor.proof;

/// How a trial ended.
enum End {
    RIGHT("right"),
    RIGHT_FLAGGED("right, flagged"),
    WRONG_FLAGGED("wrong, flagged"),
    WRONG("**wrong, unflagged**"),
    AMBIGUOUS("ambiguous"),
    LOST("lost"),
    LOST_PRESENT("lost, present");

    private final String title;

    End(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
