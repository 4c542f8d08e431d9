package org.variorum.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A page's footnotes. A link within the page whose text is a mark, and that leads to a short block further down,
/// refers
/// to a note; the block leaves the page and comes back at the end of the text.
final class HtmlNotes {
    /// The element that stands where a reference stood; its mark is the attribute of the same name.
    static final String MARK = "variorum-mark";

    private static final int LONGEST = 6000;
    private static final int LONGEST_MARK = 12;
    private static final int MOST = 20_000;
    private static final Pattern SIGN = Pattern.compile("\\d{1,4}|[*†‡§¶]{1,3}|[a-z]|[ivx]{2,5}");
    private static final Pattern BACK =
            Pattern.compile("[\\s↩↑^\\uFE0E←⤴\\[\\]().]*|[\\[(]?(?:\\d{1,4}|[*†‡§¶]{1,3}|[a-z])[\\])]?\\.?");
    private static final Pattern OWN_ID = Pattern.compile("(?i)(?:ftn|edn|fn|footnote|endnote)[-_:]?\\d{1,4}");
    private static final Set<String> BLOCKS = Set.of("li", "p", "dd", "td", "div", "tr", "section", "aside");

    private final List<Note> notes = new ArrayList<>();

    private record Note(String mark, Element body) {}

    private HtmlNotes() {}

    static HtmlNotes takenFrom(Document page) {
        Map<Element, Integer> order = new IdentityHashMap<>();
        Map<String, Element> named = new HashMap<>();
        for (Element element : page.getAllElements()) {
            order.put(element, order.size());
            if (!element.id().isEmpty()) {
                named.putIfAbsent(element.id(), element);
            }
            if (element.normalName().equals("a") && element.hasAttr("name")) {
                named.putIfAbsent(element.attr("name"), element);
            }
        }
        HtmlSizes sizes = new HtmlSizes(page);
        Map<Element, String> bodies = new LinkedHashMap<>();
        Map<Element, Element> found = new IdentityHashMap<>();
        for (Element link : page.select("a[href^=#]")) {
            @Nullable Element target = named.get(link.attr("href").substring(1));
            boolean below = target != null && order.getOrDefault(target, 0) > order.getOrDefault(link, 0);
            if (!below || sizes.text(link) > LONGEST_MARK) {
                continue;
            }
            String mark = link.text().strip().replaceAll("^[\\[(]|[\\])]$", "");
            Element body = found.computeIfAbsent(target, HtmlNotes::blockOf);
            if (SIGN.matcher(mark).matches() && bodies.size() < MOST && isNote(body, link, sizes)) {
                bodies.putIfAbsent(body, mark);
                replace(link, mark, sizes);
            }
        }
        HtmlNotes notes = new HtmlNotes();
        bodies.forEach((body, mark) -> notes.take(body, mark));
        return notes;
    }

    /// Writes the notes behind everything else.
    TextBuilder addTo(TextBuilder text) {
        for (Note note : notes) {
            HtmlWalk walk = new HtmlWalk(text);
            walk.inFootnote(note.mark);
            walk.walk(note.body);
        }
        return text;
    }

    private void take(Element body, String mark) {
        if (body.parent() == null) {
            return;
        }
        for (Element back : body.select("a[href^=#]")) {
            if (BACK.matcher(back.text()).matches()) {
                Element parent = back.parent();
                boolean alone =
                        parent != null && parent != body && parent.text().equals(back.text());
                Element gone = parent != null && alone ? parent : back;
                gone.remove();
            }
        }
        body.remove();
        notes.add(new Note(mark, body));
    }

    private static void replace(Element link, String mark, HtmlSizes sizes) {
        Element parent = link.parent();
        boolean raised = parent != null && parent.normalName().equals("sup") && sizes.text(parent) == sizes.text(link);
        Element gone = parent != null && raised ? parent : link;
        gone.replaceWith(new Element(MARK).attr(MARK, mark));
    }

    private static boolean isNote(Element body, Element link, HtmlSizes sizes) {
        for (Element up = link.parent(); up != null; up = up.parent()) {
            if (up == body) {
                return false;
            }
        }
        return BLOCKS.contains(body.normalName())
                && sizes.text(body) <= LONGEST
                && body.selectFirst("h1, h2, h3, h4, h5, h6") == null;
    }

    /// The block that an element with a note's name is, or stands in.
    private static Element blockOf(Element target) {
        Element block = target;
        while (!BLOCKS.contains(block.normalName())) {
            @Nullable Element parent = block.parent();
            if (parent == null) {
                return target;
            }
            block = parent;
        }
        if (block.normalName().equals("td")
                && block.parent() instanceof Element row
                && row.normalName().equals("tr")) {
            return row;
        }
        @Nullable Element around = block.parent();
        return around != null && OWN_ID.matcher(around.id()).matches() ? around : block;
    }
}
