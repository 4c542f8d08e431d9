-- Generated from the steps in migration/ by SchemaTest; not to be edited.

PRAGMA application_id = 1447121481;
PRAGMA user_version = 3;

CREATE TABLE reading_set (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    pivot TEXT, -- EDTF
    opening_left TEXT,
    opening_right TEXT,
    opening_claim TEXT,
    documents TEXT NOT NULL CHECK (json_valid(documents)), -- ids, in the order of the sidebar
    expected TEXT NOT NULL CHECK (json_valid(expected)), -- [id, title, role, share]
    variants TEXT NOT NULL CHECK (json_valid(variants)), -- rows of spellings
    fingerprint TEXT NOT NULL
) STRICT;

CREATE TABLE document (
    id TEXT NOT NULL PRIMARY KEY,
    set_id TEXT, -- null: the reader's own
    title TEXT NOT NULL,
    label TEXT NOT NULL,
    role TEXT NOT NULL,
    language TEXT NOT NULL,
    date TEXT NOT NULL, -- EDTF
    completeness TEXT NOT NULL,
    genre TEXT NOT NULL,
    author TEXT NOT NULL,
    recipient TEXT NOT NULL,
    place TEXT NOT NULL,
    translator TEXT NOT NULL,
    archive TEXT NOT NULL,
    published TEXT NOT NULL,
    available_from TEXT NOT NULL, -- EDTF
    source_url TEXT NOT NULL,
    rights TEXT NOT NULL,
    original TEXT, -- the document it translates
    alignment TEXT NOT NULL CHECK (json_valid(alignment)), -- [mine, its] paragraph numbers
    text_hash TEXT NOT NULL,
    paragraphs INTEGER NOT NULL,
    words INTEGER NOT NULL,
    pages INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    file_hash TEXT NOT NULL
, earlier_of TEXT, replaced TEXT) STRICT;

CREATE INDEX document_text ON document (text_hash, file_hash);

CREATE TABLE voice (
    id TEXT NOT NULL PRIMARY KEY,
    set_id TEXT,
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    ink INTEGER NOT NULL
) STRICT;

CREATE TABLE work (
    id TEXT NOT NULL PRIMARY KEY,
    set_id TEXT,
    title TEXT NOT NULL,
    short_citation TEXT NOT NULL,
    issued TEXT NOT NULL, -- EDTF
    csl TEXT NOT NULL -- CSL-JSON, one object
) STRICT;

CREATE TABLE question (
    id TEXT NOT NULL PRIMARY KEY,
    set_id TEXT,
    text TEXT NOT NULL,
    note TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE claim (
    id TEXT NOT NULL PRIMARY KEY,
    set_id TEXT,
    question TEXT NOT NULL REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    label TEXT NOT NULL,
    statement TEXT NOT NULL,
    made_by TEXT, -- a voice
    position INTEGER NOT NULL
) STRICT;

CREATE INDEX claim_question ON claim (question);

CREATE TABLE interpretation (
    id TEXT NOT NULL PRIMARY KEY,
    set_id TEXT,
    claim TEXT NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    voice TEXT NOT NULL REFERENCES voice (id) DEFERRABLE INITIALLY DEFERRED,
    stance TEXT NOT NULL,
    directness TEXT NOT NULL,
    reported_by TEXT, -- a voice
    confidence TEXT NOT NULL,
    argument TEXT NOT NULL, -- Markdown
    work TEXT,
    locator TEXT NOT NULL,
    position INTEGER NOT NULL
, date TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX interpretation_claim ON interpretation (claim);

CREATE INDEX interpretation_voice ON interpretation (voice);

CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY,
    set_id TEXT,
    interpretation TEXT NOT NULL REFERENCES interpretation (id) DEFERRABLE INITIALLY DEFERRED,
    bearing TEXT NOT NULL,
    remark TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE INDEX evidence_interpretation ON evidence (interpretation);

CREATE TABLE note (
    id TEXT NOT NULL PRIMARY KEY,
    set_id TEXT,
    kind TEXT NOT NULL,
    body TEXT NOT NULL, -- Markdown
    tags TEXT NOT NULL CHECK (json_valid(tags)),
    colour TEXT NOT NULL,
    created TEXT NOT NULL, -- ISO 8601, UTC
    modified TEXT NOT NULL
, whole TEXT, answers TEXT, author TEXT NOT NULL DEFAULT '', address TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE anchor (
    id TEXT NOT NULL PRIMARY KEY,
    set_id TEXT,
    claim TEXT REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    evidence TEXT REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED,
    document TEXT NOT NULL, -- here, or only expected
    exact TEXT, -- the words, null for a bare region
    prefix TEXT,
    suffix TEXT,
    start_at INTEGER, -- UTF-16 offsets into the document's text
    end_at INTEGER,
    page INTEGER, -- a region: page index, then PDF points from the page's upper left corner
    x REAL,
    y REAL,
    width REAL,
    height REAL,
    state TEXT NOT NULL,
    score REAL NOT NULL,
    reason TEXT NOT NULL,
    position INTEGER NOT NULL,
    -- A sort key: the order of a text is the order of this column.
    place TEXT GENERATED ALWAYS AS (document || '|' || printf('%010d', coalesce(start_at, 9999999999))) STORED, settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1)), carried_from TEXT,
    CHECK ((claim IS NOT NULL) + (evidence IS NOT NULL) + (note IS NOT NULL) = 1),
    CHECK (exact IS NOT NULL OR page IS NOT NULL),
    CHECK ((start_at IS NULL) = (end_at IS NULL))
) STRICT;

CREATE INDEX anchor_claim ON anchor (claim) WHERE claim IS NOT NULL;

CREATE INDEX anchor_evidence ON anchor (evidence) WHERE evidence IS NOT NULL;

CREATE INDEX anchor_note ON anchor (note) WHERE note IS NOT NULL;

CREATE INDEX anchor_place ON anchor (place);

CREATE INDEX anchor_document ON anchor (document);

CREATE TABLE event (
    id TEXT NOT NULL PRIMARY KEY,
    set_id TEXT,
    date TEXT NOT NULL, -- EDTF
    text TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT;

CREATE TABLE text (
    hash TEXT NOT NULL, -- SHA-256 of the canonical text
    file_hash TEXT NOT NULL, -- the file it was read from: the same words may stand elsewhere on another page
    extraction TEXT NOT NULL, -- which reader made it
    units INTEGER NOT NULL, -- UTF-16 units
    body BLOB NOT NULL, -- deflated
    blocks BLOB NOT NULL, -- packed and deflated, like spans and pages
    spans BLOB NOT NULL,
    pages BLOB NOT NULL,
    PRIMARY KEY (hash, file_hash)
) STRICT;

CREATE TABLE file (
    hash TEXT NOT NULL PRIMARY KEY, -- SHA-256
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE journal (
    id INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    deed TEXT NOT NULL,
    direction TEXT NOT NULL, -- do, undo, redo
    steps INTEGER NOT NULL, -- for undo: how many of the rows before it were taken back
    edit TEXT NOT NULL CHECK (json_valid(edit)),
    inverse TEXT NOT NULL CHECK (json_valid(inverse))
) STRICT;

CREATE TABLE state (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE passage (
    id INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL, -- document, note, claim, interpretation
    owner TEXT NOT NULL, -- the text's hash, or the id
    file_hash TEXT, -- of a text: with its hash, which one
    start_at INTEGER NOT NULL, -- UTF-16 offset into the text, 0 for the others
    body TEXT NOT NULL,
    folded TEXT NOT NULL -- without case and accents
) STRICT;

CREATE INDEX passage_owner ON passage (kind, owner);

CREATE VIRTUAL TABLE passage_words USING fts5 (
    folded, content = 'passage', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE passage_trigrams USING fts5 (
    folded, content = 'passage', content_rowid = 'id', tokenize = 'trigram'
);

CREATE TRIGGER passage_added AFTER INSERT ON passage BEGIN
    INSERT INTO passage_words (rowid, folded) VALUES (new.id, new.folded);
    INSERT INTO passage_trigrams (rowid, folded) VALUES (new.id, new.folded);
END;

CREATE TRIGGER passage_removed AFTER DELETE ON passage BEGIN
    INSERT INTO passage_words (passage_words, rowid, folded) VALUES ('delete', old.id, old.folded);
    INSERT INTO passage_trigrams (passage_trigrams, rowid, folded) VALUES ('delete', old.id, old.folded);
END;

CREATE TRIGGER passage_changed AFTER UPDATE OF folded ON passage BEGIN
    INSERT INTO passage_words (passage_words, rowid, folded) VALUES ('delete', old.id, old.folded);
    INSERT INTO passage_trigrams (passage_trigrams, rowid, folded) VALUES ('delete', old.id, old.folded);
    INSERT INTO passage_words (rowid, folded) VALUES (new.id, new.folded);
    INSERT INTO passage_trigrams (rowid, folded) VALUES (new.id, new.folded);
END;

CREATE TABLE verdict (
    id TEXT NOT NULL PRIMARY KEY,
    set_id TEXT,
    claim TEXT REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    question TEXT REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    finding TEXT NOT NULL, -- convinces, neither, open
    voice TEXT, -- who convinces; it may have been taken away since
    sureness INTEGER NOT NULL, -- 1 to 5
    reason TEXT NOT NULL, -- Markdown
    made TEXT NOT NULL, -- ISO 8601, UTC
    CHECK ((claim IS NOT NULL) + (question IS NOT NULL) = 1),
    CHECK ((finding = 'convinces') = (voice IS NOT NULL)),
    CHECK (sureness BETWEEN 1 AND 5)
) STRICT;

CREATE INDEX verdict_claim ON verdict (claim) WHERE claim IS NOT NULL;

CREATE INDEX verdict_question ON verdict (question) WHERE question IS NOT NULL;

CREATE INDEX document_earlier ON document (earlier_of) WHERE earlier_of IS NOT NULL;

CREATE INDEX note_answers ON note (answers) WHERE answers IS NOT NULL;
