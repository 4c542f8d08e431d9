package org.variorum.model;

/// The kinds of things in a library.
enum Kind {
    SET,
    DOCUMENT,
    VOICE,
    WORK,
    QUESTION,
    CLAIM,
    INTERPRETATION,
    EVIDENCE,
    VERDICT,
    NOTE,
    ANCHOR,
    EVENT;

    static Kind of(Id id) {
        return switch (id) {
            case Id.Set _ -> SET;
            case Id.Document _ -> DOCUMENT;
            case Id.Voice _ -> VOICE;
            case Id.Work _ -> WORK;
            case Id.Question _ -> QUESTION;
            case Id.Claim _ -> CLAIM;
            case Id.Interpretation _ -> INTERPRETATION;
            case Id.Evidence _ -> EVIDENCE;
            case Id.Verdict _ -> VERDICT;
            case Id.Note _ -> NOTE;
            case Id.Anchor _ -> ANCHOR;
            case Id.Event _ -> EVENT;
        };
    }
}
