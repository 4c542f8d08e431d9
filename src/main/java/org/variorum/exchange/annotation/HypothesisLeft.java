package org.variorum.exchange.annotation;

/// Counts what an annotation of Hypothesis says that has no place in a library.
final class HypothesisLeft {
    private static final String EVERYBODY = "__world__";

    private final Mentions mentions;

    HypothesisLeft(Mentions mentions) {
        this.mentions = mentions;
    }

    void count(Json annotation) throws BadAnnotations {
        String group = annotation.get("group").words();
        count(!group.isEmpty() && !group.equals(EVERYBODY), "memberships in groups", "there are no groups here.");
        count(
                isPrivate(annotation),
                "marks that a note is for its writer only",
                "everything in this library is the reader's alone.");
        count(
                annotation.get("hidden").truth(),
                "marks that a moderator hid a note",
                "the notes were taken; their words may be missing.");
        boolean reported = annotation.get("flagged").truth()
                || annotation.get("moderation").get("flagCount").number().orElse(0) > 0;
        count(reported, "reports to moderators", "there are no moderators here.");
        count(
                !annotation.get("metadata").names().isEmpty(),
                "remarks of a learning platform",
                "only the annotations themselves were taken.");
    }

    private static boolean isPrivate(Json annotation) throws BadAnnotations {
        Json readers = annotation.get("permissions").get("read");
        for (Json each : readers.all()) {
            if (each.words().startsWith("group:")) {
                return false;
            }
        }
        return !readers.all().isEmpty()
                && !HypothesisPeople.of(annotation).author().isEmpty();
    }

    private void count(boolean is, String what, String why) {
        if (is) {
            mentions.add(what, why);
        }
    }
}
