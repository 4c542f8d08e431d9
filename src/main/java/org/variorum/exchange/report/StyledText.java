package org.variorum.exchange.report;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// What the citation processor writes (HTML with a few styles) as runs.
final class StyledText {
    private StyledText() {}

    static List<Run> runs(String html) {
        List<Run> runs = new ArrayList<>();
        walk(Jsoup.parseBodyFragment(html.strip()).body(), runs, 0);
        return List.copyOf(runs);
    }

    private static void walk(Element parent, List<Run> runs, int depth) {
        for (Node node : parent.childNodes()) {
            switch (node) {
                case TextNode text -> {
                    if (!text.getWholeText().isBlank() || !runs.isEmpty()) {
                        runs.add(Run.of(text.getWholeText()));
                    }
                }
                case Element element
                when depth < 20 -> {
                    String style = element.attr("style");
                    List<Run> inner = new ArrayList<>();
                    walk(element, inner, depth + 1);
                    if (style.contains("italic") || element.normalName().equals("i")) {
                        runs.add(new Run.Emphasis(List.copyOf(inner)));
                    } else {
                        runs.addAll(inner);
                    }
                }
                default -> {}
            }
        }
    }
}
