package org.variorum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question with everything gathered around it.
///
/// @param pivot the date (EDTF) that splits evidence into before and after, if the set has one
/// @param opening what the reading room shows first
/// @param documents in the order of the sidebar
/// @param expected texts that the reader may bring in; anchors to them stay pending until then
/// @param variants rows of spellings that mean the same; the first of a row is the one the set uses
/// @param fingerprint SHA-256 of the files the set was read from, so that an unchanged set is not read again
public record ReadingSet(
        Id.Set id,
        String title,
        String summary,
        @Nullable String pivot,
        @Nullable Opening opening,
        List<Id.Document> documents,
        List<Expected> expected,
        List<List<String>> variants,
        String fingerprint)
        implements Entity {
    /// Written out because javac loses the annotations of a compact constructor's parameters.
    public ReadingSet(
            Id.Set id,
            String title,
            String summary,
            @Nullable String pivot,
            @Nullable Opening opening,
            List<Id.Document> documents,
            List<Expected> expected,
            List<List<String>> variants,
            String fingerprint) {
        this.id = id;
        this.title = title;
        this.summary = summary;
        this.pivot = pivot;
        this.opening = opening;
        this.documents = List.copyOf(documents);
        this.expected = List.copyOf(expected);
        this.variants = variants.stream().map(List::copyOf).toList();
        this.fingerprint = fingerprint;
    }

    public record Opening(Id.Document left, Id.Document right, Id.@Nullable Claim claim) {}

    /// A text that the set knows and does not contain.
    ///
    /// @param share the share (0 to 1) of the set's anchors to it that must be found in a newly imported text
    /// @param about its archival description, where the set was sent out without the text; null where only its
    ///     title is known. Its text hash is that of the text the anchors were made on.
    public record Expected(
            Id.Document id,
            String title,
            Role role,
            double share,
            @Nullable Document about) {
        /// Written out because javac loses the annotations of a compact constructor's parameters.
        public Expected(Id.Document id, String title, Role role, double share, @Nullable Document about) {
            this.id = id;
            this.title = title;
            this.role = role;
            this.share = share;
            this.about = about;
        }

        public Expected(Id.Document id, String title, Role role, double share) {
            this(id, title, role, share, null);
        }
    }
}
