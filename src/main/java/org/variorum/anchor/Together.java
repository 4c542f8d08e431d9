package org.variorum.anchor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Answers many questions of one text, each as if it were asked alone: the exact words of all of them are found in
/// a few readings of the text, once; quotes of which nearly the same words have to be looked for go through it in
/// groups. For one thread.
final class Together {
    /// Quotes that go through the text in one reading.
    private static final int GROUP = 4;

    private final Finder finder;
    private final Map<Finder.Question, Query> open = new LinkedHashMap<>();
    private final Known known;

    /// @param questions all that may be asked
    Together(Finder finder, Collection<Finder.Question> questions) {
        this.finder = finder;
        for (Finder.Question question : questions) {
            Query query = Query.of(question.quote());
            if (finder.atOnce(query, question.quote(), question.hint()) == null) {
                open.put(question, query);
            }
        }
        known = open.isEmpty() ? Known.NOTHING : Known.of(finder.indexed(), open.values());
    }

    private record Doubtful(Finder.Question question, Seeking seeking) {}

    /// A finder that has the answers to some of the questions ready.
    Finder answering(Collection<Finder.Question> questions) {
        Map<Finder.Question, Found> answers = new HashMap<>();
        List<Doubtful> doubtful = new ArrayList<>();
        for (Finder.Question question : questions) {
            Query query = open.get(question);
            if (query != null) {
                Seeking seeking = new Seeking(query, question.hint(), finder.indexed(), finder.bodyEnd());
                Found found = seeking.exactly(known);
                if (found == null) {
                    doubtful.add(new Doubtful(question, seeking));
                } else {
                    answers.put(question, found);
                }
            }
        }
        doubtful.sort(Comparator.comparingInt(one -> one.seeking().length()));
        for (int i = 0; i < doubtful.size(); i += GROUP) {
            List<Doubtful> group = doubtful.subList(i, Math.min(doubtful.size(), i + GROUP));
            new Pass(finder.indexed().symbols())
                    .search(group.stream()
                            .flatMap(one -> one.seeking().wanted().stream())
                            .toList());
            for (Doubtful one : group) {
                answers.put(one.question(), one.seeking().answer());
            }
        }
        return answers.isEmpty() ? finder : finder.having(answers);
    }
}
