package org.variorum.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Block;
import org.variorum.model.Block.Kind;
import org.variorum.model.DocumentText;

/// Plain text, also as it comes out of a web page by copying: finds the paragraphs again, and tells headings,
/// captions and credits from them.
public final class PlainReader implements Reader {
    private static final String EXTRACTION = "plain/1";
    private static final int LONGEST_ALT = 140;
    private static final int LONGEST_LOOSE_CAPTION = 400;
    private static final int LONGEST_VERSE = 80;
    private static final int LARGEST_PICTURE = 4;
    private static final Pattern RULE = Pattern.compile("(?:[-_=~#*•·] ?){3,}");
    private static final Pattern BULLET = Pattern.compile("([-*•‣◦])\\s+(\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("(\\(?\\d{1,3}[.)])\\s+(\\S.*)");

    /// One paragraph of the source on its way to becoming a block.
    private static final class Piece {
        final String words;
        final int group;

        @Nullable
        Kind kind;

        Piece(String words, int group) {
            this.words = words;
            this.group = group;
        }
    }

    @Override
    public Ingested read(Source source) throws Unreadable {
        DocumentText text = read(Decoder.decode(source).text());
        if (text.blocks().isEmpty()) {
            throw source.refuse("holds nothing but white space; choose a file that holds a text.");
        }
        Block first = text.blocks().getFirst();
        String title = first.kind() == Kind.HEADING ? text.slice(first.range()) : source.stem();
        return new Ingested(text, Draft.of(title, Language.guess(text.text()), "text/plain"));
    }

    public DocumentText read(String raw) {
        Lines lines = Lines.of(Canonical.clean(StrayMarkup.removedFrom(raw)));
        List<Piece> pieces = pieces(lines);
        markPictures(pieces, lines.parted());
        markHeadings(pieces, lines.parted());
        TextBuilder text = new TextBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            i += write(pieces, i, lines.parted(), text);
        }
        return text.build(EXTRACTION);
    }

    private static List<Piece> pieces(Lines lines) {
        Rewrap rewrap = new Rewrap(lines.groups());
        List<Piece> pieces = new ArrayList<>();
        int number = 0;
        for (List<String> group : lines.groups()) {
            for (String words : rewrap.unwrapped(group)) {
                if (!RULE.matcher(words).matches()) {
                    pieces.add(new Piece(words, number));
                } else if (!pieces.isEmpty() && pieces.getLast().group == number && group.size() == 2) {
                    pieces.getLast().kind = Kind.HEADING;
                }
            }
            number++;
        }
        return pieces;
    }

    /// A credit with the line of alternative text before it and the caption after it, or a caption with its
    /// credit inside.
    private static void markPictures(List<Piece> pieces, boolean parted) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind == null && Credits.isCredit(piece.words)) {
                piece.kind = Kind.CREDIT;
                boolean described = i > 0 && isAlternative(pieces.get(i - 1));
                if (described) {
                    pieces.get(i - 1).kind = Kind.CAPTION;
                }
                if (i + 1 < pieces.size() && isCaption(pieces, i + 1, parted, described)) {
                    pieces.get(i + 1).kind = Kind.CAPTION;
                }
            } else if (piece.kind == null && Credits.endsInCredit(piece.words)) {
                piece.kind = Kind.CAPTION;
            }
        }
    }

    private static boolean isAlternative(Piece piece) {
        String words = piece.words;
        return piece.kind == null
                && words.length() <= LONGEST_ALT
                && ".!?:;".indexOf(words.charAt(words.length() - 1)) < 0
                && !words.endsWith(".”");
    }

    /// What follows a credit directly is its caption; where no blank line parts anything, only after a line of
    /// alternative text, and not when it is as long as a paragraph.
    private static boolean isCaption(List<Piece> pieces, int i, boolean parted, boolean described) {
        Piece piece = pieces.get(i);
        if (piece.kind != null || piece.group != pieces.get(i - 1).group || Credits.isCredit(piece.words)) {
            return false;
        }
        boolean together = i + 1 == pieces.size() || pieces.get(i + 1).group != piece.group;
        int behind = i;
        while (behind > 0 && i - behind < LARGEST_PICTURE && pieces.get(behind - 1).group == piece.group) {
            behind--;
        }
        return parted
                ? together && i - behind < LARGEST_PICTURE
                : described && piece.words.length() <= LONGEST_LOOSE_CAPTION && i + 1 < pieces.size();
    }

    private static void markHeadings(List<Piece> pieces, boolean parted) {
        String before = null;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind == null && (!parted || isAlone(pieces, i))) {
                Piece next = null;
                for (int j = i + 1; j < pieces.size() && next == null; j++) {
                    next = pieces.get(j).kind == null ? pieces.get(j) : null;
                }
                if (Headings.isHeading(piece.words, before, next == null ? null : next.words)) {
                    piece.kind = Kind.HEADING;
                }
            }
            if (piece.kind == null) {
                before = piece.words;
            }
        }
    }

    private static boolean isAlone(List<Piece> pieces, int i) {
        int group = pieces.get(i).group;
        return (i == 0 || pieces.get(i - 1).group != group)
                && (i + 1 == pieces.size() || pieces.get(i + 1).group != group);
    }

    /// Writes the block that begins with piece `i`, and answers how many further pieces went into it.
    private static int write(List<Piece> pieces, int i, boolean parted, TextBuilder text) {
        Piece piece = pieces.get(i);
        if (piece.kind != null) {
            text.add(piece.kind, piece.kind == Kind.HEADING ? 2 : 0, "", Inline.of(piece.words));
            return 0;
        }
        Matcher item = item(pieces, i);
        if (item != null) {
            String label = item.group(1);
            boolean number = Character.isDigit(label.charAt(label.length() - 2 < 0 ? 0 : label.length() - 2));
            text.add(Kind.LIST_ITEM, 1, number ? label : "•", Editorial.gapsIn(Inline.of(item.group(2))));
            return 0;
        }
        if (piece.words.startsWith("> ")) {
            text.add(Kind.QUOTATION, 1, "", Editorial.gapsIn(Inline.of(piece.words.replaceFirst("^(?:> ?)+", ""))));
            return 0;
        }
        Inline words = Inline.of(piece.words);
        int more = 0;
        while (parted && isVerse(pieces, i + more) && isVerse(pieces, i + more + 1, piece.group)) {
            more++;
            words.breakLine();
            words.add(pieces.get(i + more).words);
        }
        Inline marked = Editorial.gapsIn(words);
        text.add(Editorial.kindOf(marked), 0, "", marked);
        return more;
    }

    private static boolean isVerse(List<Piece> pieces, int i, int group) {
        return i < pieces.size() && pieces.get(i).group == group && isVerse(pieces, i);
    }

    private static boolean isVerse(List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        return piece.kind == null && piece.words.length() <= LONGEST_VERSE && item(pieces, i) == null;
    }

    /// A line with a bullet or number is an item where a neighbour has one of the same sort; alone it is not.
    private static @Nullable Matcher item(List<Piece> pieces, int i) {
        for (Pattern pattern : List.of(BULLET, NUMBER)) {
            Matcher here = pattern.matcher(pieces.get(i).words);
            if (here.matches() && (matches(pattern, pieces, i - 1) || matches(pattern, pieces, i + 1))) {
                return here;
            }
        }
        return null;
    }

    private static boolean matches(Pattern pattern, List<Piece> pieces, int i) {
        return i >= 0
                && i < pieces.size()
                && pattern.matcher(pieces.get(i).words).matches();
    }
}
