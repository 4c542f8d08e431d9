package org.variorum.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Composes pages: on each as many lines of the text as leave room for what is said to them. What is said to
/// a line stands on the line's page; where more is said to one line than a page can hold, the rest goes on
/// to the next. Of all heights that need no more pages the least is taken, so that the last page is as full
/// as the others. Pure.
final class Composition {
    /// Between the text and what stands under it or at the foot.
    static final double BREATH = 14;

    private static final double MOST_FOOT = 0.45;
    private static final double LEAST_UNDER = 40;
    /// How much more of the height of an outer column a part of the middle one can hold, at the most.
    private static final double MIDDLE_HOLDS = 3;
    /// With more pages than this it cannot be seen whether the last one is full.
    private static final int FEW = 16;
    private static final int STEPS = 12;

    private final List<Line> body;
    private final List<Glosses> comments;
    private final List<FootLine> foot;
    private final double most;

    /// @param at the index of the line of the text that it is to
    record FootLine(int at, Line line) {}

    private record State(int at, int comment, int foot) {}

    private record Step(Sheet sheet, State next) {}

    /// @param comments in the order of the text
    /// @param foot the notes, line by line, in the order of the text
    /// @param most the height of the columns, points
    Composition(List<Line> body, List<Glosses> comments, List<FootLine> foot, double most) {
        this.body = body;
        this.comments = comments;
        this.foot = foot;
        this.most = most;
    }

    /// As full as they can be, the last one not so.
    List<Sheet> full() {
        return compose(most);
    }

    /// All as full as the others.
    List<Sheet> balanced() {
        List<Sheet> best = compose(most);
        double low = most / 4;
        double high = most;
        for (int i = 0; i < STEPS && best.size() > 1 && best.size() <= FEW; i++) {
            double middle = (low + high) / 2;
            List<Sheet> tried = compose(middle);
            if (tried.size() <= best.size()) {
                best = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    private List<Sheet> compose(double height) {
        List<Sheet> sheets = new ArrayList<>();
        State state = new State(0, 0, 0);
        while (state.at() < body.size() || state.comment() < comments.size() || state.foot() < foot.size()) {
            Step step = step(state, height);
            sheets.add(step.sheet());
            state = step.next();
        }
        return sheets;
    }

    private Step step(State state, double height) {
        int lines = 0;
        while (state.at() + lines < body.size()
                && Line.height(body.subList(state.at(), state.at() + lines + 1)) <= height) {
            lines++;
        }
        int least = state.at() < body.size() ? 1 : 0;
        for (int n = lines; n >= least; n--) {
            if (n <= least + 2 || !splitsBadly(state.at(), state.at() + n)) {
                Optional<Step> fits = whole(state, n, height);
                if (fits.isPresent()) {
                    return fits.get();
                }
            }
        }
        boolean owes = owes(state);
        return asMuchAsFits(state, owes ? 0 : least, height);
    }

    /// Whether something is still to be said to lines before this page.
    private boolean owes(State state) {
        return state.comment() < comments.size()
                        && comments.get(state.comment()).at() < state.at()
                || state.foot() < foot.size() && foot.get(state.foot()).at() < state.at();
    }

    /// Whether a page break would leave one line of a paragraph alone.
    private boolean splitsBadly(int from, int to) {
        if (to >= body.size() || body.get(to - 1).after() > 0) {
            return false;
        }
        boolean alone = to - 2 >= from && body.get(to - 2).after() > 0;
        boolean leavesOne = body.get(to).after() > 0;
        return alone || leavesOne;
    }

    /// A page with `n` lines and everything that is said to them and to those before, if it has room for it.
    private Optional<Step> whole(State state, int n, double height) {
        int to = state.at() + n;
        int lastComment = upTo(to);
        List<List<Line>> notes = columns(state.foot(), footUpTo(to));
        double footHeight = Sheet.footHeight(notes);
        double room = height - (footHeight > 0 ? footHeight + BREATH : 0);
        double text = Line.height(body.subList(state.at(), to));
        if (footHeight > MOST_FOOT * most || text > room) {
            return Optional.empty();
        }
        List<Glosses> all = comments.subList(state.comment(), lastComment);
        return shared(all, text, room)
                .map(sheet -> new Step(
                        new Sheet(state.at(), to, sheet.left(), sheet.right(), sheet.under(), notes),
                        new State(to, lastComment, footUpTo(to))));
    }

    private record Shared(List<Glosses> left, List<Glosses> right, List<Glosses> under) {}

    /// The comments in the outer columns, and those that have no room there under the text.
    private static Optional<Shared> shared(List<Glosses> all, double text, double room) {
        double under = room - text - (text > 0 ? BREATH : 0);
        if (Glosses.height(all) > 2 * room + Math.max(0, under) * MIDDLE_HOLDS) {
            return Optional.empty();
        }
        for (int cut = all.size(); cut >= 0; cut--) {
            List<Glosses> tail = all.subList(cut, all.size());
            double needed = Glosses.heightInTheMiddle(tail);
            if (!tail.isEmpty() && (needed > under || under < LEAST_UNDER)) {
                return Optional.empty();
            }
            List<Glosses> head = all.subList(0, cut);
            if (Glosses.height(head) <= 2 * room) {
                Sides sides = Sides.of(head);
                if (sides.height() <= room) {
                    return Optional.of(new Shared(sides.left(), sides.right(), List.copyOf(tail)));
                }
            }
        }
        return Optional.empty();
    }

    /// A page for which there is too much to say: what fits, and the rest goes on to the next.
    private Step asMuchAsFits(State state, int n, double height) {
        int to = state.at() + n;
        int footEnd = footUpTo(to);
        List<List<Line>> notes = columns(state.foot(), footEnd);
        while (Sheet.footHeight(notes) > MOST_FOOT * height && footEnd > state.foot() + 1) {
            footEnd--;
            notes = columns(state.foot(), footEnd);
        }
        double footHeight = Sheet.footHeight(notes);
        double room = height - (footHeight > 0 ? footHeight + BREATH : 0);
        double text = Line.height(body.subList(state.at(), to));
        int last = upTo(to);
        for (int cut = last; cut > state.comment(); cut--) {
            Optional<Shared> shared = shared(comments.subList(state.comment(), cut), text, room);
            if (shared.isPresent()) {
                return new Step(
                        new Sheet(
                                state.at(),
                                to,
                                shared.get().left(),
                                shared.get().right(),
                                shared.get().under(),
                                notes),
                        new State(to, cut, footEnd));
            }
        }
        // One comment alone that is higher than this height: it is set all the same.
        int cut = Math.min(state.comment() + 1, last);
        boolean nothing = n == 0 && cut == state.comment() && footEnd == state.foot();
        int forced = nothing ? Math.min(to + 1, body.size()) : to;
        return new Step(
                new Sheet(
                        state.at(),
                        forced,
                        List.copyOf(comments.subList(state.comment(), cut)),
                        List.of(),
                        List.of(),
                        notes),
                new State(forced, cut, footEnd));
    }

    /// The index after the last comment to lines before `line`.
    private int upTo(int line) {
        int end = 0;
        while (end < comments.size() && (comments.get(end).at() < line || line >= body.size())) {
            end++;
        }
        return end;
    }

    private int footUpTo(int line) {
        int end = 0;
        while (end < foot.size() && (foot.get(end).at() < line || line >= body.size())) {
            end++;
        }
        return end;
    }

    /// The notes in three columns, none more than a line higher than the next.
    private List<List<Line>> columns(int from, int to) {
        List<Line> lines = foot.subList(from, to).stream().map(FootLine::line).toList();
        List<List<Line>> columns = new ArrayList<>();
        int at = 0;
        for (int column = 0; column < Format.FOOT_COLUMNS; column++) {
            int left = Format.FOOT_COLUMNS - column;
            int count = (lines.size() - at + left - 1) / left;
            columns.add(lines.subList(at, at + count));
            at += count;
        }
        return columns;
    }
}
