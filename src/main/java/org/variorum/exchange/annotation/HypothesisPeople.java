package org.variorum.exchange.annotation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who wrote an annotation: an account as Hypothesis names it (`acct:maria@hypothes.is`, with or without a name to
/// be shown), and an author as a note here names them (`Maria Ruiz (maria)`, `maria`, `maria@uni.example`). Either
/// says all of the other.
///
/// @param user of the form `acct:name@authority`
/// @param display the name to be shown, or null
record HypothesisPeople(String user, @Nullable String display) {
    private static final String HOME = "@hypothes.is";
    /// The reader's own notes, and those of nobody known, have accounts that no server gives.
    private static final String READER = "acct:reader@variorum";

    private static final String NOBODY = "acct:author@variorum";

    private static final String ACCOUNT = "[A-Za-z0-9._]+(?:@[A-Za-z0-9.-]+)?";
    private static final Pattern BARE = Pattern.compile(ACCOUNT);
    private static final Pattern SHOWN = Pattern.compile("(?s)(.+) \\((" + ACCOUNT + ")\\)");

    /// @param author as in {@link org.variorum.model.Note.From}; empty for the reader
    static HypothesisPeople of(String author) {
        if (author.isEmpty()) {
            return new HypothesisPeople(READER, null);
        }
        Matcher shown = SHOWN.matcher(author);
        HypothesisPeople known = shown.matches()
                ? new HypothesisPeople(account(shown.group(2)), shown.group(1))
                : BARE.matcher(author).matches() ? new HypothesisPeople(account(author), null) : null;
        return known != null && known.author().equals(author) ? known : new HypothesisPeople(NOBODY, author);
    }

    private static String account(String name) {
        return "acct:" + (name.contains("@") ? name : name + HOME);
    }

    /// What of an annotation says who wrote it.
    static HypothesisPeople of(Json annotation) throws BadAnnotations {
        String name =
                Clean.words(annotation.get("user_info").get("display_name").words());
        return new HypothesisPeople(Clean.line(annotation.get("user").words()), name.isEmpty() ? null : name);
    }

    /// The author of a note; empty for the reader.
    String author() {
        if (user.equals(READER)) {
            return "";
        }
        String name = user.startsWith("acct:") ? user.substring("acct:".length()) : user;
        String account = name.endsWith(HOME) ? name.substring(0, name.length() - HOME.length()) : name;
        if (user.equals(NOBODY) || account.isEmpty()) {
            return display == null ? "unknown" : display;
        }
        return display == null ? account : display + " (" + account + ")";
    }
}
