package org.variorum.ingest;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the element that holds a page's article: the one that the page calls so where that is not far
/// smaller than the one in which the running text is densest; else the latter.
final class HtmlArticle {
    private static final List<String> CALLED_SO = List.of(
            "[itemprop=articleBody]",
            "article",
            "main, [role=main]",
            ".mw-parser-output, #bodyContent, .article-body, .article__body, .entry-content, .post-content, .story-body,"
                    + " #article, #content, #main-content, .content");
    private static final Set<String> RUNNING = Set.of("p", "blockquote", "li", "pre", "dd", "td", "div");
    private static final int SHORTEST = 25;

    private final HtmlSizes sizes;

    private HtmlArticle(HtmlSizes sizes) {
        this.sizes = sizes;
    }

    static Element in(Document page) {
        return new HtmlArticle(new HtmlSizes(page.body())).find(page.body());
    }

    private Element find(Element body) {
        Element dense = whole(densest(body), body);
        for (String query : CALLED_SO) {
            Element called = body.select(query).stream()
                    .max(Comparator.comparingInt(sizes::plain))
                    .orElse(null);
            if (called != null && sizes.plain(called) * 2 > sizes.plain(dense)) {
                return called;
            }
        }
        return dense;
    }

    /// The element that the most running text stands in directly, or nearly so.
    private Element densest(Element body) {
        Map<Element, Double> scores = new IdentityHashMap<>();
        for (Element element : body.getAllElements()) {
            int own = element.normalName().equals("div") ? element.ownText().length() : sizes.plain(element);
            if (!RUNNING.contains(element.normalName()) || own < SHORTEST) {
                continue;
            }
            Element parent = element.parent();
            if (parent != null && element != body) {
                scores.merge(parent, (double) own, Double::sum);
                Element above = parent.parent();
                if (above != null && parent != body) {
                    scores.merge(above, own / 2.0, Double::sum);
                }
            }
        }
        @Nullable Element best = null;
        for (Element element : body.getAllElements()) {
            double score = scores.getOrDefault(element, 0.0);
            if (score > 0 && (best == null || score > scores.getOrDefault(best, 0.0))) {
                best = element;
            }
        }
        return best == null ? body : best;
    }

    /// An article cut into sections is taken whole: goes up while that adds much text that is no links.
    private Element whole(Element start, Element body) {
        Element chosen = start;
        for (Element up = start; up != body && up.parent() != null; ) {
            up = up.parent();
            boolean adds = sizes.plain(up) * 5 > sizes.plain(chosen) * 7;
            boolean runs = sizes.plain(up) * 5 > sizes.text(up) * 4;
            if (adds && runs) {
                chosen = up;
            }
        }
        return chosen;
    }
}
