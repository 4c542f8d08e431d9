package org.variorum.model;

import java.util.List;
import java.util.Set;

/// A work in a few words, for the screen: "Wells 2020", "Kim and Stueck 2008", "Goncharov et al. 1993".
public final class ShortCitation {
    private ShortCitation() {}

    /// A work without an author goes by where it appeared, or its title.
    ///
    /// @param names family names of the authors, in order; empty ones do not count
    /// @param container the journal or book it is in, or empty
    /// @param issued EDTF, or empty
    public static String of(List<String> names, String container, String title, String issued) {
        List<String> known = names.stream().filter(name -> !name.isEmpty()).toList();
        String year = year(issued);
        String who = switch (known.size()) {
            case 0 -> container.isEmpty() ? title : container;
            case 1 -> known.getFirst();
            case 2 -> known.getFirst() + " and " + known.getLast();
            default -> known.getFirst() + " et al.";
        };
        if (year.isEmpty()) {
            return known.isEmpty() ? who : who + ", n.d.";
        }
        return who + " " + year;
    }

    /// The same with a letter where another work has it already: "Wells 2020b".
    public static String apart(String citation, Set<String> taken) {
        if (!taken.contains(citation) && !taken.contains(citation + "a")) {
            return citation;
        }
        for (char letter = 'b'; letter <= 'z'; letter++) {
            if (!taken.contains(citation + letter)) {
                return citation + letter;
            }
        }
        return citation;
    }

    /// "2008" of "2008-06", "1981–1990" of "1981/1990".
    private static String year(String edtf) {
        String[] ends = edtf.split("/", 2);
        String first = ends[0].replaceAll("^(\\d{4}).*$", "$1");
        if (ends.length == 1) {
            return first;
        }
        String last = ends[1].replaceAll("^(\\d{4}).*$", "$1");
        return first.equals(last) ? first : first + "–" + last;
    }
}
