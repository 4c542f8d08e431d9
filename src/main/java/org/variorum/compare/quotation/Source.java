package org.variorum.compare.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.variorum.anchor.Finder;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;

/// A text made ready for looking quotations up in it. Made once for a text; safe for any number of threads.
public final class Source {
    /// Of a word that stands more often, only so many places are looked at.
    private static final int PLACES = 20_000;

    private final Document document;
    private final DocumentText text;
    private final List<Token> tokens;
    private final NavigableMap<String, int[]> places = new TreeMap<>();
    private final Script script;
    private final Finder finder;

    public Source(Document document, DocumentText text) {
        this.document = document;
        this.text = text;
        this.tokens = Wording.of(text.text());
        this.script = Script.of(text.text());
        this.finder = new Finder(text);
        index();
    }

    private void index() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord()) {
                int[] there = places.get(token.loose());
                if (there == null) {
                    places.put(token.loose(), new int[] {1, i});
                } else {
                    int[] room = there[0] + 1 < there.length ? there : Arrays.copyOf(there, there.length * 2);
                    room[++room[0]] = i;
                    places.put(token.loose(), room);
                }
            }
        }
        places.replaceAll((_, there) -> Arrays.copyOfRange(there, 1, there[0] + 1));
    }

    public Document document() {
        return document;
    }

    public DocumentText text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    Script script() {
        return script;
    }

    Finder finder() {
        return finder;
    }

    /// The places of a word, in any case and with any diacritics, in order.
    int[] places(String loose) {
        return places.getOrDefault(loose, NONE);
    }

    private static final int[] NONE = {};

    /// Words that may be other forms of one: they begin alike.
    List<String> formsOf(String loose) {
        if (loose.length() < 5) {
            return List.of();
        }
        String head = loose.substring(0, 4);
        List<String> forms = new ArrayList<>();
        for (String word : places.subMap(head, head + '\uffff').keySet()) {
            int shared = Likeness.head(word, loose);
            int shorter = Math.min(word.length(), loose.length());
            boolean stem = shared == shorter || (shared >= 5 && shared * 10 >= shorter * 8);
            if (stem && Math.abs(word.length() - loose.length()) <= 4) {
                forms.add(word);
            }
        }
        return forms;
    }

    /// Where words and marks stand exactly, as first tokens.
    ///
    /// @param most no more than so many
    List<Integer> exact(List<Token> wanted, int most) {
        int rarest = -1;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < wanted.size(); i++) {
            Token token = wanted.get(i);
            if (token.isWord() && token.openAt() < 0 && places(token.loose()).length < fewest) {
                rarest = i;
                fewest = places(token.loose()).length;
            }
        }
        List<Integer> found = new ArrayList<>();
        if (rarest < 0) {
            return found;
        }
        int[] there = places(wanted.get(rarest).loose());
        for (int k = 0; k < Math.min(there.length, PLACES) && found.size() < most; k++) {
            int first = there[k] - rarest;
            if (first >= 0 && first + wanted.size() <= tokens.size() && standsAt(wanted, first)) {
                found.add(first);
            }
        }
        return found;
    }

    private boolean standsAt(List<Token> wanted, int first) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).sameAs(tokens.get(first + i))) {
                return false;
            }
        }
        return true;
    }
}
