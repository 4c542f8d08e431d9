package org.variorum.ui.matrix;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Position;
import org.variorum.model.Id;
import org.variorum.model.Voice;
import org.variorum.ui.kit.KnownTag;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// Mouse and keys on the grid, and the words for the cell under the pointer.
final class GridHover {
    private final Grid grid;
    private final MatrixModel model;
    private final Tooltip tip = Prose.tooltip("");
    private int line = -1;
    private int column = -1;
    private double rest;
    private boolean tipped;

    GridHover(Grid grid, MatrixModel model) {
        this.grid = grid;
        this.model = model;
        grid.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        grid.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
        grid.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        grid.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// The line under the pointer, −1 for none.
    int line() {
        return line;
    }

    int column() {
        return column;
    }

    private int lineAt(double y) {
        int at = grid.first() + (int) Math.floor((y - Measures.HEADER) / Measures.ROW);
        return y < Measures.HEADER || at >= model.shown().get().lines().size() ? -1 : at;
    }

    private void moved(MouseEvent event) {
        int nowLine = lineAt(event.getY());
        int nowColumn = grid.measures().columnAt(event.getX(), grid.scrolled());
        if (nowLine != line || nowColumn != column) {
            line = nowLine;
            column = nowColumn;
            grid.point();
            tell();
        }
    }

    private void leave() {
        line = -1;
        column = -1;
        grid.point();
        tell();
    }

    private void tell() {
        Shown shown = model.shown().get();
        String words = line < 0 || !(shown.lines().get(line) instanceof Line.OfClaim at)
                ? ""
                : column < 0
                        ? at.row().claim().statement()
                        : column < shown.voices().size()
                                ? words(at, shown.voices().get(column))
                                : "";
        if (words.isEmpty() && tipped) {
            Tooltip.uninstall(grid, tip);
            tipped = false;
        } else if (!words.isEmpty()) {
            tip.setText(words);
            if (!tipped) {
                Tooltip.install(grid, tip);
                tipped = true;
            }
        }
    }

    /// Such as `Kathryn Weathersby qualifies (paraphrased, second-hand)`; one line for each position.
    String words(Line.OfClaim at, Voice voice) {
        List<Position> positions = at.row().of(voice.id());
        return positions.isEmpty()
                ? ""
                : String.join(
                        "\n", positions.stream().map(each -> words(voice, each)).toList());
    }

    private String words(Voice voice, Position position) {
        String said = Words.of(
                "matrix.cell",
                voice.name(),
                Words.of("stance." + position.stance().name().toLowerCase(Locale.ROOT)),
                KnownTag.words(position.interpretation(), position.reporter()));
        String gone = model.falls(position)
                ? Words.of("matrix.cell.falls")
                : model.isUnsupported(position) ? Words.of("matrix.cell.unsupported") : "";
        String early = model.notYet(position).isEmpty() ? "" : " " + Words.of("matrix.cell.early");
        return (gone.isEmpty() ? said : said + " " + gone) + early;
    }

    private void clicked(MouseEvent event) {
        grid.requestFocus();
        int at = lineAt(event.getY());
        if (event.getButton() != MouseButton.PRIMARY
                || at < 0
                || !(model.shown().get().lines().get(at) instanceof Line.OfClaim chosen)) {
            return;
        }
        List<Voice> voices = model.shown().get().voices();
        int voice = grid.measures().columnAt(event.getX(), grid.scrolled());
        Id.@Nullable Voice who =
                voice >= 0 && voice < voices.size() ? voices.get(voice).id() : null;
        choose(chosen.row().claim().id(), who, event.isShiftDown() || event.isShortcutDown());
    }

    /// @param asSecond whether it is put beside the chosen cell instead
    private void choose(Id.Claim claim, Id.@Nullable Voice voice, boolean asSecond) {
        Cell now = model.chosen().get();
        if (asSecond && now != null && now.voice() != null && now.claim().equals(claim) && voice != null) {
            model.beside().set(voice);
        } else {
            model.chosen().set(new Cell(claim, voice));
        }
    }

    private void scrolled(ScrollEvent event) {
        grid.slideBy(-event.getDeltaX());
        rest -= event.getDeltaY();
        int lines = (int) (rest / Measures.ROW);
        rest -= lines * Measures.ROW;
        if (lines != 0) {
            grid.scrollTo(grid.first() + lines);
            leave();
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = switch (event.getCode()) {
            case KeyCode.DOWN -> move(1, 0);
            case KeyCode.UP -> move(-1, 0);
            case KeyCode.PAGE_DOWN -> move(grid.whole(), 0);
            case KeyCode.PAGE_UP -> move(-grid.whole(), 0);
            case KeyCode.RIGHT -> event.isShiftDown() ? second(1) : move(0, 1);
            case KeyCode.LEFT -> event.isShiftDown() ? second(-1) : move(0, -1);
            case KeyCode.HOME -> move(0, -1_000);
            case KeyCode.END -> move(0, 1_000);
            default -> false;
        };
        if (known) {
            event.consume();
        }
    }

    /// Chooses another cell; the first one where none is chosen.
    private boolean move(int lines, int columns) {
        Shown shown = model.shown().get();
        if (shown.claims() == 0) {
            return true;
        }
        Cell cell = model.chosen().get();
        int at = cell == null ? -1 : shown.lineOf(cell.claim());
        int to = at < 0 ? next(shown, grid.first(), 1) : next(shown, at + lines, lines < 0 ? -1 : 1);
        int from = cell == null ? -1 : shown.columnOf(cell.voice());
        int voice = at < 0 || shown.voices().isEmpty()
                ? Math.min(0, shown.voices().size() - 1)
                : Math.clamp(from + columns, -1, shown.voices().size() - 1);
        if (shown.lines().get(to) instanceof Line.OfClaim line) {
            choose(
                    line.row().claim().id(),
                    voice < 0 ? null : shown.voices().get(voice).id(),
                    false);
        }
        return true;
    }

    /// The nearest line with a claim, from one on in a direction; where there is none, in the other.
    private static int next(Shown shown, int from, int step) {
        int at = Math.clamp(from, 0, shown.lines().size() - 1);
        for (int i = at; i >= 0 && i < shown.lines().size(); i += step) {
            if (shown.lines().get(i) instanceof Line.OfClaim) {
                return i;
            }
        }
        for (int i = at; i >= 0 && i < shown.lines().size(); i -= step) {
            if (shown.lines().get(i) instanceof Line.OfClaim) {
                return i;
            }
        }
        return at;
    }

    /// Puts the next voice that speaks on the claim beside the chosen one.
    private boolean second(int step) {
        Cell cell = model.chosen().get();
        Shown shown = model.shown().get();
        int line = cell == null ? -1 : shown.lineOf(cell.claim());
        if (cell == null || cell.voice() == null || line < 0) {
            return true;
        }
        int from = shown.columnOf(
                model.beside().get() == null ? cell.voice() : model.beside().get());
        for (int i = from + step; i >= 0 && i < shown.voices().size(); i += step) {
            Id.Voice voice = shown.voices().get(i).id();
            if (!voice.equals(cell.voice())
                    && shown.lines().get(line) instanceof Line.OfClaim at
                    && !at.row().of(voice).isEmpty()) {
                model.beside().set(voice);
                return true;
            }
        }
        return true;
    }
}
