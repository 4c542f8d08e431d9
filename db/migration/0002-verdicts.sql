-- The reader's judgements, and when a voice took its position.

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

ALTER TABLE interpretation ADD COLUMN date TEXT NOT NULL DEFAULT ''; -- EDTF; empty: as old as the work
