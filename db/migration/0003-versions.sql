-- Earlier versions of documents; anchors that were settled or carried; notes on whole documents, notes that answer
-- others, and notes that somebody else wrote.

ALTER TABLE document ADD COLUMN earlier_of TEXT; -- the document whose text this was; null for a current one
ALTER TABLE document ADD COLUMN replaced TEXT; -- ISO 8601, UTC: when it got another text

CREATE INDEX document_earlier ON document (earlier_of) WHERE earlier_of IS NOT NULL;

ALTER TABLE anchor ADD COLUMN settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1));
ALTER TABLE anchor ADD COLUMN carried_from TEXT; -- an anchor of the same thing, in another witness

ALTER TABLE note ADD COLUMN whole TEXT; -- the document it is about as a whole, here or only expected
ALTER TABLE note ADD COLUMN answers TEXT; -- the note it answers; that may not be here
ALTER TABLE note ADD COLUMN author TEXT NOT NULL DEFAULT ''; -- empty: the reader
ALTER TABLE note ADD COLUMN address TEXT NOT NULL DEFAULT ''; -- its address in the program it came from

CREATE INDEX note_answers ON note (answers) WHERE answers IS NOT NULL;
