package org.variorum.ingest;

import org.variorum.model.DocumentText;

/// A text read from a file, with what the file says of itself.
public record Ingested(DocumentText text, Draft draft) {}
