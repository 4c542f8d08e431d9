package org.variorum.anchor.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The hard case: a treaty whose articles say nearly the same again and again, and sometimes the very same.
final class Treaty {
    private static final String[] PARTIES = {
        "Each Contracting Party",
        "The Sending State",
        "The Receiving State",
        "The Depositary",
        "The Joint Commission",
        "Either Party",
        "The Secretariat",
        "The Government of the High Contracting Party"
    };
    private static final String[] DUTIES = {
        "notify", "furnish", "transmit", "return", "communicate", "make available", "deliver", "submit"
    };
    private static final String[] THINGS = {
        "a certified copy of the list", "the instrument of ratification", "a detailed statement of the expenses",
        "all documents relating to the property", "the names of the persons appointed",
                "a report on the measures taken",
        "the plans of the installations", "a declaration concerning the debts"
    };
    private static final String[] TO = {
        "to the other Party",
        "to the Depositary",
        "to the Commission",
        "to the competent authorities",
        "to the Secretary-General",
        "to the Government concerned"
    };
    private static final String[] WHEN = {
        "within thirty days of the entry into force of the present Treaty", "not later than six months after signature",
        "at the request of the other Party", "before the thirty-first day of December of each year",
        "within ninety days of the receipt of such notice", "as soon as circumstances permit"
    };
    private static final String[] UNLESS = {
        "",
        ", unless the Parties agree otherwise",
        ", subject to the provisions of Article %d",
        ", in accordance with paragraph %d of Annex B",
        ", provided that the interests of third States are not affected",
        ", except as provided for in Article %d, paragraph %d"
    };
    private static final String SAVING =
            "Nothing in the present Article shall affect the rights and obligations of the Parties under other"
                    + " international agreements.";

    private final Random random;
    private final List<String> said = new ArrayList<>();

    Treaty(Random random) {
        this.random = random;
    }

    String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int article = 1; text.length() < length; article++) {
            text.append("Article ").append(article).append('\n');
            int paragraphs = 1 + random.nextInt(4);
            for (int number = 1; number <= paragraphs; number++) {
                text.append(paragraphs > 1 ? number + ". " : "");
                for (int sentences = 1 + random.nextInt(3); sentences > 0; sentences--) {
                    text.append(next()).append(sentences > 1 ? " " : "");
                }
                text.append(random.nextInt(9) == 0 ? " " + SAVING : "").append('\n');
            }
        }
        return text.toString().strip();
    }

    private String next() {
        String earlier = said.isEmpty() ? "" : said.get(random.nextInt(said.size()));
        String sentence = switch (random.nextInt(20)) {
            case 0 -> earlier.isEmpty() ? sentence() : earlier;
            case 1, 2, 3, 4, 5, 6 -> changed(earlier.isEmpty() ? sentence() : earlier);
            default -> sentence();
        };
        said.add(sentence);
        return sentence;
    }

    private String changed(String earlier) {
        return switch (random.nextInt(5)) {
            case 0 -> earlier.replaceFirst(" shall ", " shall not ");
            case 1 -> earlier.replaceFirst("thirty", "sixty").replaceFirst("six months", "three months");
            case 2 -> earlier.replaceFirst(" to the [A-Z]?[a-z-]+", " " + of(TO).replace("$", ""));
            case 3 -> earlier.replaceFirst(" shall ", " may ").replaceFirst("Each", "Any");
            default -> earlier.replaceFirst("\\d+", String.valueOf(1 + random.nextInt(90)));
        };
    }

    private String sentence() {
        String unless = String.format(of(UNLESS), 1 + random.nextInt(60), 1 + random.nextInt(6));
        return of(PARTIES) + " shall " + of(DUTIES) + " " + of(THINGS) + " " + of(TO) + " " + of(WHEN) + unless + ".";
    }

    private String of(String[] some) {
        return some[random.nextInt(some.length)];
    }
}
