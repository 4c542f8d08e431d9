package org.variorum.edit;

/// What a reader did, by name: the undo menu says it in words (`deed.add-note` in the bundle), the journal
/// keeps it.
public enum Deed {
    CHANGE,
    ADD_NOTE,
    WRITE_NOTE,
    TAG_NOTE,
    COLOUR_NOTE,
    CHANGE_NOTE_KIND,
    REMOVE_NOTE,
    ADD_CLAIM,
    CHANGE_CLAIM,
    REMOVE_CLAIM,
    ADD_INTERPRETATION,
    CHANGE_INTERPRETATION,
    REMOVE_INTERPRETATION,
    LINK_EVIDENCE,
    CHANGE_EVIDENCE,
    REMOVE_EVIDENCE,
    JUDGE,
    REMOVE_VERDICT,
    ADD_VOICE,
    CHANGE_VOICE,
    REMOVE_VOICE,
    ADD_QUESTION,
    CHANGE_QUESTION,
    REMOVE_QUESTION,
    ADD_WORK,
    CHANGE_WORK,
    BRING_DOCUMENT,
    DESCRIBE_DOCUMENT,
    REMOVE_DOCUMENT,
    BRING_SET,
    UPDATE_SET,
    REATTACH,
    ACCEPT_PLACE
}
