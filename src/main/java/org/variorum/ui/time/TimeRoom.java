package org.variorum.ui.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Horizon;
import org.variorum.compare.Position;
import org.variorum.compare.Source;
import org.variorum.model.Claim;
import org.variorum.model.Edtf;
import org.variorum.model.Event;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.ui.Desk;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Theme;
import org.variorum.ui.kit.Words;

/// Above, when sources were written; below, when scholars could first read them, and what was published; and
/// the horizon between, to be dragged. FX thread.
public final class TimeRoom extends Region {
    private static final double HEAD = 46;
    private static final double NEAREST = 12;
    private static final double STEP = 1.5;

    private final Workspace workspace;
    private final Desk desk;
    private final TimeHead head;
    private final TimeChart chart;
    private final ScrollPane scroll;
    private final UndatedStrip undated = new UndatedStrip();
    private final TimeFoot foot = new TimeFoot();
    private final Headings headings = new Headings();
    private final javafx.scene.text.TextFlow nothing = Prose.flow(Words.of("time.nothing.how"), "time-nothing");
    private final Ways doors;
    private final Font face;
    private Horizon horizon = Horizon.of(Snapshot.EMPTY);
    private @Nullable TimeLayout layout;
    private double zoom = 1;

    public TimeRoom(Workspace workspace) {
        this.workspace = workspace;
        desk = workspace.desk();
        Theme.loadFonts();
        face = Font.font("Source Sans 3", 12.5);
        getStyleClass().add("time-room");
        head = new TimeHead(
                this::filter, day -> desk.horizon().set(day.orElse(null)), nearer -> zoom(nearer ? STEP : 1 / STEP));
        doors = new Ways(workspace, this, getChildren(), this::day);
        chart = new TimeChart(doors, this::width, this::dragged, this::moved);
        scroll = new ScrollPane(chart);
        scroll.getStyleClass().add("time-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.hvalueProperty().subscribe(_ -> requestLayout());
        scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        nothing.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        getChildren().addAll(scroll, headings, nothing, head, undated, foot);
        workspace.snapshot().addListener((_, before, now) -> {
            if (before != now && isVisible()) {
                gather();
            }
        });
        visibleProperty().addListener((_, _, visible) -> {
            if (visible) {
                gather();
            }
        });
        desk.claim().addListener((_, _, _) -> gather());
        desk.horizon().addListener((_, _, _) -> restyle());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        gather();
    }

    /// Reads everything from the snapshot again.
    private void gather() {
        Snapshot now = workspace.now();
        Id.Claim id = desk.claim().get();
        head.fill(now, id == null ? null : now.claim(id).orElse(null));
        Optional<Id.Voice> voice = head.voice().map(each -> each.id());
        Optional<Id.Claim> claim = head.claim().map(Claim::id);
        boolean all = voice.isEmpty() && claim.isEmpty();
        horizon = all ? Horizon.of(now) : Horizon.of(now, position -> fits(position, voice, claim));
        layout = null;
        requestLayout();
    }

    private static boolean fits(Position position, Optional<Id.Voice> voice, Optional<Id.Claim> claim) {
        return voice.map(position.voice().id()::equals).orElse(true)
                && claim.map(position.interpretation().claim()::equals).orElse(true);
    }

    private void filter() {
        Id.Claim chosen = head.claim().map(Claim::id).orElse(null);
        if (java.util.Objects.equals(chosen, desk.claim().get())) {
            gather();
        } else {
            desk.claim().set(chosen);
        }
    }

    private double width(String words) {
        Text text = Prose.line(words);
        text.setFont(face);
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    private Optional<String> pivot() {
        return workspace.now().sets().stream()
                .flatMap(set -> Optional.ofNullable(set.pivot()).stream())
                .findFirst();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double aside = undated.prefHeight(-1);
        double body = height - TimeFoot.HEIGHT - UndatedStrip.HEIGHT;
        scroll.resizeRelocate(0, 0, width, body);
        head.resizeRelocate(0, 0, width, HEAD);
        undated.resizeRelocate(0, body, width, Math.max(aside, 1));
        foot.resizeRelocate(0, height - TimeFoot.HEIGHT, width, TimeFoot.HEIGHT);
        double wide = Math.floor(width * zoom);
        TimeLayout now = layout;
        if (width > 100
                && height > 100
                && (now == null || now.heights().height() != body || chart.getPrefWidth() != wide)) {
            chart.setPrefSize(wide, body);
            chart.setMinSize(wide, body);
            now = TimeLayout.of(horizon, events(), pivot().flatMap(Edtf::parse), wide, body, this::width);
            layout = now;
            chart.show(now, horizon, pivot().orElse(""));
            undated.show(now.undated(), horizon, doors);
            restyle();
        }
        if (now != null) {
            headings.resizeRelocate(TimeLayout.MARGIN, now.heights().opened() + 24, 160, 60);
            boolean empty = horizon.sources().isEmpty() && horizon.writings().isEmpty();
            headings.setVisible(!empty);
            nothing.setVisible(empty);
            double measure = Math.min(420, width - 80);
            nothing.resizeRelocate(
                    Math.round((width - measure) / 2), Math.round(body * 0.4), measure, nothing.prefHeight(measure));
        }
    }

    private List<Event> events() {
        Snapshot now = workspace.now();
        boolean all = head.voice().isEmpty() && head.claim().isEmpty();
        return now.events().stream()
                .filter(event -> all
                        || horizon.sources().stream()
                                .anyMatch(source -> source.versions().stream()
                                        .anyMatch(version -> version.id().equals(event.document()))))
                .toList();
    }

    /// The day that is shown: the horizon, or the end of the axis where nobody asks.
    private LocalDate day() {
        LocalDate asked = desk.horizon().get();
        TimeLayout now = layout;
        return asked != null
                ? asked
                : now == null
                        ? LocalDate.EPOCH
                        : LocalDate.ofEpochDay(now.below().last().lastDay());
    }

    private void restyle() {
        if (layout == null) {
            return;
        }
        boolean asked = desk.horizon().get() != null;
        LocalDate day = day();
        Optional<Source> chief =
                asked ? horizon.closedAt(day).stream().findFirst().map(Horizon.Closed::source) : Optional.empty();
        chart.at(day, asked, chief);
        head.show(day, asked);
        foot.show(
                asked ? HorizonWords.heading(day) : Words.of("time.horizon.none.heading"),
                asked
                        ? HorizonWords.sentence(horizon, day)
                        : horizon.sources().isEmpty() ? Words.of("time.nothing") : Words.of("time.horizon.how"));
    }

    // --- gestures ----------------------------------------------------------------------------------------------------

    private void dragged(LocalDate day) {
        TimeLayout now = layout;
        if (now != null) {
            desk.horizon().set(HorizonSteps.rest(day, now.below()));
        }
    }

    private void moved(HorizonHandle.Move move) {
        TimeLayout now = layout;
        if (now != null) {
            desk.horizon().set(HorizonSteps.next(day(), move, now.below(), horizon.changes()));
            bringIntoSight(now.below().x(day()));
        }
    }

    private void bringIntoSight(double x) {
        double room = chart.getPrefWidth() - getWidth();
        double left = scroll.getHvalue() * room;
        if (room > 0 && (x < left + HorizonHandle.WIDTH || x > left + getWidth() - HorizonHandle.WIDTH)) {
            scroll.setHvalue(Math.clamp((x - getWidth() / 2) / room, 0, 1));
        }
    }

    private void keys(KeyEvent event) {
        switch (event.getText()) {
            case "+", "=" -> zoom(STEP);
            case "-" -> zoom(1 / STEP);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            zoom(event.getDeltaY() > 0 ? STEP : 1 / STEP);
            event.consume();
        } else if (event.getDeltaY() != 0 && zoom > 1) {
            double room = chart.getPrefWidth() - getWidth();
            scroll.setHvalue(Math.clamp(scroll.getHvalue() - event.getDeltaY() / Math.max(1, room), 0, 1));
            event.consume();
        }
    }

    /// Brings the axes nearer, or farther where it is less than 1.
    void zoom(double by) {
        doors.lookAway();
        zoom = Math.clamp(zoom * by, 1, NEAREST);
        zoom = zoom < 1.01 ? 1 : zoom;
        requestLayout();
    }
}
