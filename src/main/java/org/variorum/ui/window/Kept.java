package org.variorum.ui.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.variorum.edit.Library;
import org.variorum.model.Document;
import org.variorum.model.Edtf;
import org.variorum.model.Id;
import org.variorum.model.ReadingSet;
import org.variorum.model.Snapshot;
import org.variorum.ui.Desk;
import org.variorum.ui.Focus;
import org.variorum.ui.Pane;
import org.variorum.ui.Room;
import org.variorum.ui.Settings;
import org.variorum.ui.Sides;

/// What the library remembers of the desk, line by line. A line that this program does not know is passed over.
///
/// @param places the first offset on the screen, of each document that was open
/// @param likes lines of the settings
public record Kept(
        List<PaneLine> panes,
        Optional<Id.Claim> claim,
        Optional<Id.Interpretation> position,
        Optional<Room> room,
        Optional<Sides> sides,
        Optional<LocalDate> horizon,
        Map<Id.Document, Integer> places,
        List<String> likes) {
    public static final Kept NONE = new Kept(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            List.of());

    static final String DESK = "desk";
    static final String LIKES = "settings";
    static final String PLACE = "place:";

    record PaneLine(Id.Document document, double zoom, boolean linked) {}

    /// Reads it. Touches the disk.
    public static Kept read(Library library) {
        List<PaneLine> panes = new ArrayList<>();
        Optional<Id.Claim> claim = Optional.empty();
        Optional<Id.Interpretation> position = Optional.empty();
        Optional<Room> room = Optional.empty();
        Optional<Sides> sides = Optional.empty();
        Optional<LocalDate> horizon = Optional.empty();
        for (String line : library.recall(DESK).orElse("").lines().toList()) {
            String[] parts = line.split(" ", 4);
            if (parts[0].equals("pane") && parts.length == 4 && panes.size() < Desk.MOST) {
                double zoom = Math.clamp(number(parts[1], 1), 0.3, 5);
                panes.add(new PaneLine(new Id.Document(parts[3]), zoom, Boolean.parseBoolean(parts[2])));
            } else if (parts[0].equals("claim") && parts.length >= 2) {
                claim = Optional.of(new Id.Claim(parts[1]));
                position = parts.length >= 3 ? Optional.of(new Id.Interpretation(parts[2])) : Optional.empty();
            } else if (parts[0].equals("room") && parts.length == 2) {
                room = Arrays.stream(Room.values())
                        .filter(each -> each.name().equals(parts[1]))
                        .findFirst();
            } else if (parts[0].equals("sides") && parts.length == 3) {
                sides = Optional.of(new Sides(new Id.Voice(parts[1]), new Id.Voice(parts[2])));
            } else if (parts[0].equals("horizon") && parts.length == 2) {
                horizon = Edtf.parse(parts[1]).filter(Edtf::isDay).map(Edtf::latest);
            }
        }
        Map<Id.Document, Integer> places = new HashMap<>();
        for (PaneLine pane : panes) {
            library.recall(PLACE + pane.document().value())
                    .ifPresent(place -> places.put(pane.document(), place(place)));
        }
        return new Kept(
                panes,
                claim,
                position,
                room,
                sides,
                horizon,
                places,
                library.recall(LIKES).orElse("").lines().toList());
    }

    /// What is on the desk first: what was kept, else what the reading set opens with, else the first there is.
    public List<Id.Document> documents(Snapshot now) {
        List<Id.Document> first = panes.stream().map(PaneLine::document).toList();
        if (first.isEmpty()) {
            first = opening(now)
                    .map(opening -> List.of(opening.left(), opening.right()))
                    .orElseGet(() ->
                            now.documents().stream().limit(1).map(Document::id).toList());
        }
        return first;
    }

    /// How the first reading set wants to be opened.
    static Optional<ReadingSet.Opening> opening(Snapshot now) {
        return now.sets().stream()
                .map(ReadingSet::opening)
                .filter(Objects::nonNull)
                .findFirst();
    }

    static int place(String words) {
        return (int) Math.max(0, number(words, 0));
    }

    /// Puts the likes back.
    public void apply(Settings settings) {
        for (String line : likes) {
            String[] parts = line.split(" ", 2);
            if (parts.length == 2) {
                switch (parts[0]) {
                    case "light" -> settings.light().set(light(parts[1]));
                    case "text" -> settings.textSize().set(Math.clamp(number(parts[1], 1), 0.7, 2.5));
                    case "sidebar" -> settings.sidebar().set(Boolean.parseBoolean(parts[1]));
                    case "still" -> settings.stillness().set(Boolean.parseBoolean(parts[1]));
                    default -> {}
                }
            }
        }
    }

    static String desk(Desk desk) {
        StringBuilder lines = new StringBuilder();
        for (Pane pane : desk.panes()) {
            Id.Document document = pane.document().get();
            if (document != null) {
                lines.append("pane ").append(pane.zoom().get()).append(' ');
                lines.append(pane.linked().get())
                        .append(' ')
                        .append(document.value())
                        .append('\n');
            }
        }
        lines.append("room ").append(desk.room().get()).append('\n');
        Sides sides = desk.sides().get();
        if (sides != null) {
            lines.append("sides ").append(sides.left().value()).append(' ');
            lines.append(sides.right().value()).append('\n');
        }
        LocalDate horizon = desk.horizon().get();
        if (horizon != null) {
            lines.append("horizon ").append(horizon).append('\n');
        }
        if (desk.focus().get() instanceof Focus.OnClaim on) {
            Id.Interpretation position = on.interpretation();
            lines.append("claim ").append(on.claim().value());
            lines.append(position == null ? "" : " " + position.value()).append('\n');
        }
        return lines.toString();
    }

    static String likes(Settings settings) {
        return "light " + settings.light().get() + "\ntext "
                + settings.textSize().get() + "\nsidebar " + settings.sidebar().get() + "\nstill "
                + settings.stillness().get() + "\n";
    }

    private static Settings.Light light(String name) {
        for (Settings.Light light : Settings.Light.values()) {
            if (light.name().equals(name)) {
                return light;
            }
        }
        return Settings.Light.SYSTEM;
    }

    private static double number(String words, double otherwise) {
        try {
            return Double.parseDouble(words);
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }
}
