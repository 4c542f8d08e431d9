package org.variorum.exchange;

import java.util.List;

/// A work in a few words, for the screen: "Wells 2020", "Kim and Stueck 2008", "Goncharov et al. 1993".
final class ShortCitation {
    private ShortCitation() {}

    /// A work without an author goes by where it appeared, or its title.
    static String of(Fields work) {
        List<String> names = work.list("author").stream()
                .map(ShortCitation::name)
                .filter(name -> !name.isEmpty())
                .toList();
        String year = year(work.text("issued"));
        String who = switch (names.size()) {
            case 0 -> work.has("container-title") ? work.text("container-title") : work.text("title");
            case 1 -> names.getFirst();
            case 2 -> names.getFirst() + " and " + names.getLast();
            default -> names.getFirst() + " et al.";
        };
        if (year.isEmpty()) {
            return names.isEmpty() ? who : who + ", n.d.";
        }
        return who + " " + year;
    }

    private static String name(Fields author) {
        String family = author.text("family");
        return family.isEmpty() ? author.text("literal") : family;
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
