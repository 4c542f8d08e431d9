package org.variorum.ingest;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Takes out of a page what is not its text: scripts, menus, forms, advertisements, comments of readers.
/// Nothing goes that holds most of the page's words, whatever it calls itself.
final class HtmlClutter {
    private static final String NEVER_TEXT =
            "script, style, template, noscript, iframe, object, embed, svg, canvas, audio, video, button, select, input,"
                    + " textarea, dialog, map, link, meta";
    private static final Set<String> TAGS = Set.of("nav", "aside", "form", "footer", "menu");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "complementary",
            "contentinfo",
            "search",
            "dialog",
            "alert",
            "menu",
            "menubar",
            "toolbar");
    private static final Set<String> NAMES = Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "advertising",
            "adsbygoogle",
            "sponsor",
            "sponsored",
            "promo",
            "promotion",
            "newsletter",
            "subscribe",
            "subscription",
            "paywall",
            "share",
            "sharing",
            "social",
            "social-share",
            "related",
            "related-posts",
            "related-articles",
            "recommended",
            "recommendations",
            "comments",
            "comment-list",
            "comment-form",
            "comment-section",
            "respond",
            "disqus_thread",
            "cookie",
            "cookies",
            "cookie-banner",
            "consent",
            "sidebar",
            "side-bar",
            "breadcrumb",
            "breadcrumbs",
            "pagination",
            "pager",
            "popup",
            "modal",
            "toolbar",
            "menu",
            "nav",
            "navbar",
            "navigation",
            "skip-link",
            "sr-only",
            "visually-hidden",
            "screen-reader-text",
            "mw-editsection",
            "navbox",
            "toc",
            "noprint",
            "printfooter",
            "catlinks",
            "tags",
            "tag-list",
            "outbrain",
            "taboola",
            "site-header",
            "site-footer",
            "masthead",
            "mw-jump-link",
            "hatnote",
            "ambox");

    private HtmlClutter() {}

    static void removeFrom(Document page) {
        page.select(NEVER_TEXT).remove();
        Element body = page.body();
        HtmlSizes sizes = new HtmlSizes(body);
        int most = sizes.text(body) * 2 / 5;
        for (Element element : body.getAllElements()) {
            if (element != body && isClutter(element) && sizes.text(element) <= most) {
                element.remove();
            }
        }
    }

    private static boolean isClutter(Element element) {
        String name = element.normalName();
        if (name.equals("article") || name.equals("main") || element.hasAttr("hidden")) {
            return element.hasAttr("hidden");
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return TAGS.contains(name)
                || ROLES.contains(element.attr("role"))
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || (name.equals("header") && element.selectFirst("h1") == null)
                || NAMES.contains(element.id().toLowerCase(Locale.ROOT))
                || element.classNames().stream().anyMatch(c -> NAMES.contains(c.toLowerCase(Locale.ROOT)));
    }
}
