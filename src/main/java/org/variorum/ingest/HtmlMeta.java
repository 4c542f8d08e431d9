package org.variorum.ingest;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of itself in its head, its JSON-LD and its byline.
final class HtmlMeta {
    private static final int LONGEST = 300;
    private static final Pattern ISO = Pattern.compile(
            "^\\s*((?:1[0-9]|20)\\d\\d(?:[-/](?:0[1-9]|1[0-2])(?:[-/](?:0[1-9]|[12]\\d|3[01]))?)?)(?:\\D.*)?$");
    private static final Pattern LD_DATE = Pattern.compile("\"datePublished\"\\s{0,9}:\\s{0,9}\"([^\"]{4,40})\"");
    private static final Pattern LD_AUTHOR = Pattern.compile(
            "\"author\"\\s{0,9}:[\\s\\[{]{0,20}(?:\"@type\"\\s{0,9}:\\s{0,9}\"\\w{1,20}\",\\s{0,20})?\"name\"\\s{0,9}:\\s{0,9}\"([^\"\\\\]{2,120})\"");
    private static final Pattern SAVED =
            Pattern.compile("<!--\\s{0,9}saved from url=\\(\\d{1,5}\\)(https?://[^\\s<>]{3,1000})");
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}");
    private static final Pattern BY = Pattern.compile("(?iu)^(?:by|von|par|por|автор)\\s*:?\\s+");

    private final Document page;
    private final String head;
    private final String linked;

    /// @param html the page's source: browsers write where it was saved from into a comment before it
    HtmlMeta(Document page, String html) {
        this.page = page;
        this.head = html.substring(0, Math.min(html.length(), 4096));
        StringBuilder data = new StringBuilder();
        page.select("script[type=application/ld+json]").stream()
                .limit(20)
                .forEach(s -> data.append(s.data()).append('\n'));
        this.linked = data.toString();
    }

    /// The heading over the article: the page's only `h1`, or the one that its title begins with.
    static String headingOf(Document page) {
        var headings = page.getElementsByTag("h1");
        if (headings.size() == 1) {
            return clean(headings.getFirst().text());
        }
        String title = clean(page.title());
        return headings.stream()
                .map(h -> clean(h.text()))
                .filter(h -> !h.isEmpty() && title.startsWith(h))
                .findFirst()
                .orElse("");
    }

    /// @param otherwise the title where the page has none
    Draft draft(String heading, String otherwise) {
        String title = title(heading);
        return new Draft(
                title.isEmpty() ? otherwise : title, author(), date(), language(), "text/html", site(), address());
    }

    private String title(String heading) {
        String title = meta("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title");
        if (!title.isEmpty()) {
            return withoutSite(title);
        }
        return heading.isEmpty() ? withoutSite(clean(page.title())) : heading;
    }

    private String author() {
        String named =
                meta("author", "citation_author", "dc.creator", "dcterms.creator", "parsely-author", "article:author");
        if (!named.isEmpty() && !named.startsWith("http")) {
            return named;
        }
        Matcher data = LD_AUTHOR.matcher(linked);
        if (data.find()) {
            return clean(data.group(1));
        }
        Element byline = page.selectFirst("[rel=author], [itemprop=author], .byline, .author");
        String words = byline == null ? "" : clean(byline.text());
        return words.length() > 120 ? "" : BY.matcher(words).replaceFirst("");
    }

    /// EDTF, or empty.
    private String date() {
        String named = meta(
                "article:published_time",
                "citation_publication_date",
                "citation_date",
                "dc.date",
                "dcterms.date",
                "datepublished",
                "date",
                "pubdate",
                "publish-date",
                "parsely-pub-date");
        Matcher data = LD_DATE.matcher(linked);
        if (edtf(named).isEmpty() && data.find()) {
            named = data.group(1);
        }
        Element time = page.selectFirst("[itemprop=datePublished], time[datetime]");
        if (edtf(named).isEmpty() && time != null) {
            named = time.attr("datetime").isEmpty() ? time.attr("content") : time.attr("datetime");
        }
        return edtf(named);
    }

    private String language() {
        Element root = page.selectFirst("html[lang], html[xml:lang]");
        String said = root == null ? meta("content-language", "dc.language") : root.attr("lang");
        if (root != null && said.isEmpty()) {
            said = root.attr("xml:lang");
        }
        String tag = said.strip().replace('_', '-');
        return TAG.matcher(tag).matches() ? tag : "";
    }

    private String site() {
        return meta("og:site_name", "citation_journal_title", "dc.publisher", "application-name");
    }

    private String address() {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String address =
                canonical == null ? meta("og:url") : canonical.attr("href").strip();
        if (!address.startsWith("http")) {
            Matcher saved = SAVED.matcher(head);
            address = saved.find() ? saved.group(1) : "";
        }
        return address.length() > 2000 ? "" : address;
    }

    private String meta(String... names) {
        for (String name : names) {
            for (Element element : page.getElementsByTag("meta")) {
                boolean named = name.equals(element.attr("property").toLowerCase(Locale.ROOT))
                        || name.equals(element.attr("name").toLowerCase(Locale.ROOT))
                        || name.equals(element.attr("http-equiv").toLowerCase(Locale.ROOT))
                        || name.equals(element.attr("itemprop").toLowerCase(Locale.ROOT));
                String content = clean(element.attr("content"));
                if (named && !content.isEmpty()) {
                    return content;
                }
            }
        }
        return "";
    }

    /// "The Bridge | The Daily Lock" is "The Bridge" where the page says whose it is.
    private String withoutSite(String title) {
        String site = site();
        for (String mark : new String[] {" | ", " - ", " – ", " — ", " :: "}) {
            int at = title.lastIndexOf(mark);
            if (at > 0 && !site.isEmpty() && title.substring(at + mark.length()).equalsIgnoreCase(site)) {
                return title.substring(0, at);
            }
        }
        return title;
    }

    private static String edtf(String date) {
        Matcher iso = ISO.matcher(date);
        return iso.matches() ? iso.group(1).replace('/', '-') : "";
    }

    private static String clean(String words) {
        String line = Inline.of(Canonical.clean(words)).trimmed().text();
        return line.length() > LONGEST ? line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…" : line;
    }
}
