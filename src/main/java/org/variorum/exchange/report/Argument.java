package org.variorum.exchange.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Markdown that somebody wrote (arguments, remarks, reasons) as parts of a report. HTML in it is shown as it
/// is written, and pictures by their words: nothing is loaded.
final class Argument {
    private static final int DEEPEST = 12;
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(100).build();

    private Argument() {}

    static List<Part> parts(Part.Prose.Look look, String markdown) {
        return blocks(look, PARSER.parse(markdown));
    }

    /// The same as one stretch of text.
    static List<Run> runs(String markdown) {
        List<Run> runs = new ArrayList<>();
        flow(PARSER.parse(markdown), runs);
        return List.copyOf(runs);
    }

    private static void flow(Node block, List<Run> runs) {
        for (Part part : blocks(Part.Prose.Look.CAPTION, block)) {
            if (!runs.isEmpty()) {
                runs.add(Run.of(" "));
            }
            switch (part) {
                case Part.Prose prose -> runs.addAll(prose.runs());
                case Part.Items items ->
                    items.items()
                            .forEach(item -> item.forEach(each -> {
                                if (each instanceof Part.Prose prose) {
                                    runs.addAll(prose.runs());
                                    runs.add(Run.of(" "));
                                }
                            }));
                default -> {}
            }
        }
    }

    private static List<Part> blocks(Part.Prose.Look look, Node parent) {
        List<Part> parts = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case ListBlock list -> {
                    List<List<Part>> items = new ArrayList<>();
                    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                        items.add(blocks(look, item));
                    }
                    parts.add(new Part.Items(list instanceof OrderedList && !(list instanceof BulletList), items));
                }
                case BlockQuote quote -> parts.addAll(blocks(look, quote));
                case FencedCodeBlock code -> parts.add(code(look, code.getLiteral()));
                case IndentedCodeBlock code -> parts.add(code(look, code.getLiteral()));
                case HtmlBlock html -> parts.add(new Part.Prose(look, List.of(Run.of(html.getLiteral()))));
                default -> {
                    List<Run> runs = inline(node);
                    if (!runs.isEmpty()) {
                        parts.add(new Part.Prose(look, runs));
                    }
                }
            }
        }
        return List.copyOf(parts);
    }

    private static Part code(Part.Prose.Look look, String literal) {
        return new Part.Prose(look, List.of(new Run.Code(literal.strip())));
    }

    private static List<Run> inline(Node parent) {
        return inline(parent, 0);
    }

    /// What is nested deeper than anybody means is kept, but not its marks.
    private static List<Run> inline(Node parent, int depth) {
        int next = depth + 1;
        List<Run> runs = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> runs.add(Run.of(text.getLiteral()));
                case Emphasis inner when depth < DEEPEST -> runs.add(new Run.Emphasis(inline(inner, next)));
                case StrongEmphasis inner when depth < DEEPEST -> runs.add(new Run.Strong(inline(inner, next)));
                case Code code -> runs.add(new Run.Code(code.getLiteral()));
                case SoftLineBreak _ -> runs.add(Run.of(" "));
                case HardLineBreak _ -> runs.add(new Run.Break());
                case HtmlInline html -> runs.add(Run.of(html.getLiteral()));
                case Link link -> {
                    List<Run> words = inline(link, next);
                    runs.addAll(words);
                    if (!Run.plain(words).equals(link.getDestination())) {
                        runs.add(Run.of(" (" + link.getDestination() + ")"));
                    }
                }
                case Image image -> runs.addAll(inline(image, next));
                default -> runs.addAll(inline(node, next));
            }
        }
        return List.copyOf(runs);
    }
}
