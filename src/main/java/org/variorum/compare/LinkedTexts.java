package org.variorum.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How two texts are read together: a place in one to the place in the other, led by pins. Between the pins of
/// a run the place is interpolated, at a pin it is exact, in the rest of the first and the last pin's paragraph
/// it stays at that pin, and elsewhere there is none. It never runs backwards. What crosses the runs is a
/// {@link JumpMark}. Immutable; a pure function of its pins. Places are UTF-16 offsets.
public final class LinkedTexts {
    /// What nothing ties.
    public static final LinkedTexts NONE =
            new LinkedTexts(List.of(), new Outline(new int[0], 0), new Outline(new int[0], 0));

    private final List<Run> runs;
    private final List<Pin> crossing;
    private final Outline here;
    private final Outline there;
    private final List<Pin> leading;
    private final int[] knots;
    private final List<JumpMark> marks;

    /// @param pins in any order
    public LinkedTexts(List<Pin> pins, Outline here, Outline there) {
        Backbone backbone = new Backbone(here, there);
        List<Pin> chain = backbone.of(pins);
        this(Run.cut(chain, backbone, here, there), rest(pins, chain), here, there);
    }

    private LinkedTexts(List<Run> runs, List<Pin> crossing, Outline here, Outline there) {
        this.runs = runs;
        this.crossing = crossing;
        this.here = here;
        this.there = there;
        leading = runs.stream().flatMap(run -> run.pins().stream()).toList();
        knots = leading.stream().mapToInt(Pin::at).toArray();
        marks = marks();
    }

    private static List<Pin> rest(List<Pin> pins, List<Pin> chain) {
        List<Pin> rest = new ArrayList<>(pins);
        rest.removeAll(chain);
        return rest;
    }

    /// The same from the other text's side.
    public LinkedTexts turned() {
        return new LinkedTexts(
                runs.stream().map(Run::turned).toList(),
                crossing.stream().map(Pin::turned).toList(),
                there,
                here);
    }

    /// From the first to the last, in both texts.
    public List<Run> runs() {
        return runs;
    }

    /// Whether nothing at all ties the two.
    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /// Whether the two are an original and its translation, or two translations.
    public boolean isWhole() {
        return leading.stream().anyMatch(pin -> pin.kind() == Pin.Kind.ALIGNED);
    }

    /// The offsets of this text that are exact in the other, rising.
    public int[] knots() {
        return knots.clone();
    }

    /// From the first to the last in this text.
    public List<JumpMark> jumpMarks() {
        return marks;
    }

    /// Where the other text stands when this one is at a place.
    public Following follow(double place) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).from() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low > 0 && place <= runs.get(low - 1).to()) {
            return runs.get(low - 1).at(place);
        }
        return new Following.Rest(
                low == 0
                        ? Optional.empty()
                        : Optional.of(runs.get(low - 1).pins().getLast()),
                low == runs.size()
                        ? Optional.empty()
                        : Optional.of(runs.get(low).pins().getFirst()));
    }

    /// The next pin that leads after a place, or the one before it.
    ///
    /// @param by 1 or -1
    public Optional<Pin> next(double place, int by) {
        int at = Arrays.binarySearch(knots, (int) Math.floor(place));
        int after = at >= 0 ? at + 1 : -at - 1;
        int before = (at >= 0 && place == Math.floor(place) ? at : after) - 1;
        int found = by > 0 ? after : before;
        return found >= 0 && found < leading.size() ? Optional.of(leading.get(found)) : Optional.empty();
    }

    /// Leaves out the ways that lead where the other text stands anyway, and what only answers a paragraph.
    private List<JumpMark> marks() {
        Map<Integer, List<Pin>> ways = new TreeMap<>();
        for (Pin pin : crossing) {
            boolean there = follow(pin.at()) instanceof Following.At at && isSameParagraph(at.place(), pin.to());
            if (!pin.claims().isEmpty() && !there) {
                ways.computeIfAbsent(pin.at(), _ -> new ArrayList<>()).add(pin);
            }
        }
        List<JumpMark> marks = new ArrayList<>();
        for (List<Pin> same : ways.values()) {
            same.sort(Comparator.comparingDouble(Pin::weight).reversed().thenComparingInt(Pin::to));
            marks.add(new JumpMark(same.getFirst().here(), same));
        }
        return List.copyOf(marks);
    }

    private boolean isSameParagraph(double place, int other) {
        return there.at(place) == there.at(other);
    }
}
