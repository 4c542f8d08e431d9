package org.variorum.model;

/// A passage that an interpretation leans on; which passage, its anchor says.
public record Evidence(
        Id.Evidence id, Origin origin, Id.Interpretation interpretation, Bearing bearing, String remark, int order)
        implements Entity {}
