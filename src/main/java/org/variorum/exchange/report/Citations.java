package org.variorum.exchange.report;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Work;

/// Citations and bibliography in the Chicago style (The Chicago Manual of Style, 17th edition: notes and
/// bibliography), made by citeproc. Costs some tenths of a second to begin with: one for each report. Not
/// thread-safe.
final class Citations {
    private static final String STYLE = "chicago-notes-bibliography-17th-edition.csl";
    private static final String LOCALE = "locales-en-US.xml";
    private static final Pattern PAGES = Pattern.compile("(?:pp?\\.\\s*)?(\\d+(?:\\s*[–-]\\s*\\d+)?)");

    private final List<Work> works;
    private final CSL full;
    private final CSL brief;

    /// @param works those that will be cited, each once
    Citations(List<Work> works) {
        this.works = works;
        String style = resource(STYLE);
        // The processor does not tell a first citation from later ones, so there is one of it for each.
        String later = style.replaceFirst(
                "(<citation\\b[\\s\\S]*?)<text macro=\"citation-notes-full\"/>",
                "$1<text macro=\"citation-notes-shortened-author-title\"/>");
        ItemDataProvider items =
                new ListItemDataProvider(works.stream().map(CslItems::of).toList());
        full = processor(items, style);
        brief = processor(items, later);
    }

    private CSL processor(ItemDataProvider items, String style) {
        String locale = resource(LOCALE);
        try {
            CSL csl = new CSL(items, _ -> locale, null, style, "en-US");
            csl.setOutputFormat("html");
            csl.setConvertLinks(false);
            csl.registerCitationItems(
                    works.stream().map(work -> work.id().value()).toList());
            return csl;
        } catch (IOException e) {
            throw new UncheckedIOException("the style that comes with the program", e);
        }
    }

    /// The words of a note, with a full stop.
    ///
    /// @param isFirst whether the work was not cited before
    List<Run> cite(Work work, String locator, boolean isFirst) {
        Matcher pages = PAGES.matcher(locator.strip());
        boolean onPages = pages.matches();
        CSLCitationItem item = new CSLCitationItem(
                work.id().value(),
                null,
                null,
                null,
                onPages ? pages.group(1) : null,
                null,
                null,
                null,
                null,
                onPages ? CSLLabel.PAGE : null,
                null,
                null,
                null);
        String made = (isFirst ? full : brief)
                .makeCitation(new CSLCitation(item))
                .getLast()
                .getText();
        List<Run> runs = StyledText.runs(mended(made));
        return onPages || locator.isBlank() ? runs : before(runs, ", " + locator.strip());
    }

    /// Puts words in front of the full stop at the end.
    private static List<Run> before(List<Run> runs, String words) {
        List<Run> all = new ArrayList<>(runs);
        if (!all.isEmpty()
                && all.getLast() instanceof Run.Words last
                && last.text().endsWith(".")) {
            all.set(all.size() - 1, Run.of(last.text().substring(0, last.text().length() - 1)));
        }
        all.add(Run.of(words + "."));
        return List.copyOf(all);
    }

    /// The bibliography, in its order; works without an entry in it (the style leaves out what no reader could
    /// find) are in the notes only.
    ///
    /// @param entry gets each work and its entry
    void bibliography(BiConsumer<Work, List<Run>> entry) {
        // The processor does not say whose an entry is, so each is made alone as well.
        Map<String, Work> whose = new HashMap<>();
        for (Work work : works) {
            String id = work.id().value();
            for (String alone :
                    full.makeBibliography(item -> id.equals(item.getId())).getEntries()) {
                whose.putIfAbsent(alone, work);
            }
        }
        for (String each : full.makeBibliography().getEntries()) {
            Work work = whose.get(each);
            if (work != null) {
                entry.accept(work, StyledText.runs(inverted(work, mended(each))));
            }
        }
    }

    /// Takes back slips of the processor: groups that came out empty leave their punctuation, and a stop
    /// follows a wide question mark.
    static String mended(String html) {
        return html.replaceAll("(,\\s*)(?:,\\s*)+", "$1")
                .replaceAll("\\.\\s+\\.", ".")
                .replaceAll("([？！。])[,.]", "$1")
                .replaceAll("\\b(\\d{2,}|[2-9]) vol\\.", "$1 vols.");
    }

    /// “Wells, Samuel F., Jr.” and not “Wells Jr., Samuel F.”
    private static String inverted(Work work, String html) {
        CSLItemData item = CslItems.of(work);
        if (item.getAuthor() == null || item.getAuthor().length == 0) {
            return html;
        }
        var first = item.getAuthor()[0];
        String suffix = first.getSuffix();
        if (suffix == null || suffix.isBlank()) {
            return html;
        }
        String wrong = first.getFamily() + " " + suffix + ", " + first.getGiven();
        String right = first.getFamily() + ", " + first.getGiven() + ", " + suffix;
        return html.replace(wrong, right).replace(right + ". ", right.endsWith(".") ? right + " " : right + ". ");
    }

    private static String resource(String name) {
        try (@Nullable InputStream in = Citations.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
