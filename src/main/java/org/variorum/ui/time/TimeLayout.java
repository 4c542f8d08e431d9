package org.variorum.ui.time;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.compare.Horizon;
import org.variorum.compare.Source;
import org.variorum.compare.Writing;
import org.variorum.model.Edtf;
import org.variorum.model.Event;

/// Where everything in the time room stands: a pure function of what is to be shown and of the room there is.
/// All in px.
///
/// @param written sources on the axis of writing; the sources of one dot are too many to stand apart
/// @param opened the same on the axis of opening
/// @param labels of `written`, by index; `events`, `wrote` likewise of the shown things
/// @param more what was published and found no lane, gathered
/// @param undated what nobody dates: shown aside
record TimeLayout(
        Heights heights,
        Optional<TimeAxis> above,
        TimeAxis below,
        List<Dot> written,
        List<Dot> opened,
        List<LabelLanes.Placed> labels,
        List<Event> shownEvents,
        List<LabelLanes.Placed> events,
        List<Writing> writings,
        List<LabelLanes.Placed> wrote,
        List<More> more,
        Undated undated) {
    static final double MARGIN = 32;

    private static final double MORE = 34;
    private static final int LONGEST_EVENT = 34;

    /// @param row 0 on the axis, then below it
    record Dot(double x, int row, List<Source> sources) {}

    /// Several publications in one place that found no lane.
    record More(double x, List<Writing> writings) {}

    record Undated(List<Source> sources, List<Writing> writings) {}

    /// @param width of words in the face of labels, px
    static TimeLayout of(
            Horizon horizon,
            List<Event> events,
            Optional<Edtf> pivot,
            double width,
            double height,
            ToDoubleFunction<String> words) {
        Heights heights = Heights.of(height);
        List<Source> dated = horizon.sources().stream()
                .filter(source ->
                        !source.isPublication() && source.whenWritten().isPresent())
                .toList();
        List<Source> open = horizon.sources().stream()
                .filter(source -> source.whenOpened().isPresent())
                .toList();
        List<Writing> writings = horizon.writings().stream()
                .filter(writing -> writing.when().isPresent())
                .toList();
        List<Event> happened = events.stream()
                .filter(event -> Edtf.parse(event.date()).isPresent())
                .toList();
        double right = width - MARGIN;
        List<Edtf> wroteDates = Stream.of(
                        dated.stream().flatMap(source -> source.whenWritten().stream()),
                        happened.stream().flatMap(event -> Edtf.parse(event.date()).stream()),
                        dated.isEmpty() ? Stream.<Edtf>empty() : pivot.stream())
                .flatMap(each -> each)
                .toList();
        Optional<TimeAxis> above =
                wroteDates.isEmpty() ? Optional.empty() : Optional.of(TimeAxis.of(wroteDates, MARGIN, right));
        TimeAxis below = TimeAxis.of(
                Stream.concat(
                                open.stream().flatMap(source -> source.whenOpened().stream()),
                                writings.stream().flatMap(writing -> writing.when().stream()))
                        .toList(),
                MARGIN,
                right);
        List<LabelLanes.Taken> pivotTaken = above.flatMap(axis -> pivot.map(day -> lineThrough(axis.x(day))))
                .orElse(List.of());
        List<Dot> top = above.map(axis -> Dots.stacked(dated, axis)).orElse(List.of());
        List<LabelLanes.Placed> wrote = wrote(horizon, writings, below, heights, width, words);
        List<LabelLanes.Placed> labels = labels(top, horizon.claimsOn(), heights, pivotTaken, width, words);
        return new TimeLayout(
                heights.using(lanes(labels), lanes(wrote)),
                above,
                below,
                top,
                Dots.clustered(open, below),
                labels,
                happened,
                above.map(axis -> events(happened, axis, pivot, pivotTaken, width, words))
                        .orElse(List.of()),
                writings,
                wrote,
                more(writings, wrote, below),
                new Undated(
                        horizon.sources().stream()
                                .filter(source -> source.isPublication()
                                        ? source.whenOpened().isEmpty()
                                        : source.whenWritten().isEmpty())
                                .toList(),
                        horizon.writings().stream()
                                .filter(writing -> writing.when().isEmpty())
                                .toList()));
    }

    private static int lanes(List<LabelLanes.Placed> placed) {
        return 1 + placed.stream().mapToInt(LabelLanes.Placed::lane).max().orElse(-1);
    }

    /// The line of the pivot, through every lane of words.
    private static List<LabelLanes.Taken> lineThrough(double x) {
        return IntStream.range(0, 8)
                .mapToObj(lane -> new LabelLanes.Taken(lane, x - 1, x + 1, false))
                .toList();
    }

    private static List<LabelLanes.Placed> labels(
            List<Dot> dots,
            Map<?, ? extends Set<?>> claimsOn,
            Heights heights,
            List<LabelLanes.Taken> taken,
            double width,
            ToDoubleFunction<String> words) {
        List<LabelLanes.Wanted> wanted = IntStream.range(0, dots.size())
                .filter(i -> dots.get(i).sources().size() == 1)
                .mapToObj(i -> {
                    Source source = dots.get(i).sources().getFirst();
                    Set<?> claims = claimsOn.get(source.document().id());
                    double weight = claims == null ? 0 : claims.size();
                    return new LabelLanes.Wanted(
                            i, dots.get(i).x(), words.applyAsDouble(source.label()), 3, weight, true);
                })
                .toList();
        return LabelLanes.place(wanted, heights.labelLanes(), MARGIN - 6, width - MARGIN + 8, taken);
    }

    /// @return the words of an event as they stand on the axis
    static String brief(Event event) {
        String text = event.text();
        if (text.length() <= LONGEST_EVENT) {
            return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        }
        int cut = text.lastIndexOf(' ', LONGEST_EVENT);
        return text.substring(0, cut < 8 ? LONGEST_EVENT : cut).replaceFirst("[\\p{Punct}\\s]+$", "") + " …";
    }

    private static List<LabelLanes.Placed> events(
            List<Event> events,
            TimeAxis axis,
            Optional<Edtf> pivot,
            List<LabelLanes.Taken> taken,
            double width,
            ToDoubleFunction<String> words) {
        List<LabelLanes.Wanted> wanted = IntStream.range(0, events.size())
                .mapToObj(i -> {
                    Edtf date = Edtf.parse(events.get(i).date()).orElseThrow();
                    double weight = pivot.equals(Optional.of(date)) ? 1 : 0;
                    return new LabelLanes.Wanted(
                            i, axis.x(date), words.applyAsDouble(brief(events.get(i))) + 6, -6, weight, true);
                })
                .toList();
        return LabelLanes.placeUnled(wanted, Heights.EVENT_LANES, MARGIN - 6, width - MARGIN + 8, taken);
    }

    /// What a publication is called on the axis.
    static String name(Writing writing) {
        String label = writing.voice().label();
        return label.isBlank() ? writing.voice().name() : label;
    }

    private static List<LabelLanes.Placed> wrote(
            Horizon horizon,
            List<Writing> writings,
            TimeAxis axis,
            Heights heights,
            double width,
            ToDoubleFunction<String> words) {
        List<LabelLanes.Wanted> wanted = IntStream.range(0, writings.size())
                .mapToObj(i -> {
                    double x = axis.x(writings.get(i).when().orElseThrow());
                    double needs = words.applyAsDouble(name(writings.get(i)))
                            + (horizon.unread(writings.get(i)).isEmpty() ? BAR : BAR + FLAG);
                    return new LabelLanes.Wanted(i, x, needs, 1.5, 0, false);
                })
                .toList();
        List<LabelLanes.Taken> headings = List.of(
                new LabelLanes.Taken(0, MARGIN, MARGIN + HEADING, true),
                new LabelLanes.Taken(1, MARGIN, MARGIN + HEADING, true));
        return LabelLanes.place(wanted, heights.wroteLanes(), MARGIN, width - 8, headings);
    }

    /// Room for the bar and the sign of a flag beside a name; and for the headings at the left.
    private static final double BAR = 10;

    private static final double FLAG = 22;

    private static final double HEADING = 150;

    private static List<More> more(List<Writing> writings, List<LabelLanes.Placed> placed, TimeAxis axis) {
        Set<Integer> there = placed.stream().map(LabelLanes.Placed::id).collect(java.util.stream.Collectors.toSet());
        List<Writing> left = IntStream.range(0, writings.size())
                .filter(i -> !there.contains(i))
                .mapToObj(writings::get)
                .sorted(comparingDouble(writing -> axis.x(writing.when().orElseThrow())))
                .toList();
        List<More> more = new ArrayList<>();
        for (Writing writing : left) {
            double x = axis.x(writing.when().orElseThrow());
            if (!more.isEmpty() && x - more.getLast().x() < MORE) {
                More before = more.removeLast();
                more.add(new More(
                        before.x(),
                        Stream.concat(before.writings().stream(), Stream.of(writing))
                                .toList()));
            } else {
                more.add(new More(x, List.of(writing)));
            }
        }
        return List.copyOf(more);
    }
}
