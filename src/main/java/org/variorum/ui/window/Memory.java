package org.variorum.ui.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.util.Duration;
import org.variorum.model.Id;
import org.variorum.model.ReadingSet;
import org.variorum.model.Snapshot;
import org.variorum.ui.Pane;
import org.variorum.ui.Settings;
import org.variorum.ui.Workspace;

/// Finds the desk again as the reader left it: panes, places, focus, and what the reader likes. Written a
/// moment after every change, so that a kill loses nothing but the last second of scrolling.
public final class Memory {
    private final Workspace workspace;
    private final Settings settings;
    private final boolean writes;
    private final Map<Id.Document, Integer> places = new HashMap<>();
    private final Map<Id.Document, Integer> unsaved = new HashMap<>();
    private final PauseTransition pause = new PauseTransition(Duration.millis(700));
    private String writtenDesk = "";
    private String writtenLikes = "";

    /// @param writes whether what changes is kept: not while a room is only drawn
    public Memory(Workspace workspace, Settings settings, boolean writes) {
        this.writes = writes;
        this.workspace = workspace;
        this.settings = settings;
        pause.setOnFinished(_ -> save());
    }

    /// Puts the desk back as it was; where nothing was kept, as the reading set opens.
    public void restore(Kept kept) {
        places.putAll(kept.places());
        Snapshot now = workspace.now();
        for (Kept.PaneLine line : kept.panes()) {
            Pane pane = workspace.desk().addPane();
            pane.zoom().set(line.zoom());
            pane.linked().set(line.linked());
            if (now.document(line.document()).isPresent()) {
                show(line.document(), pane);
            }
        }
        if (workspace.desk().panes().isEmpty()) {
            openAsTheSetDoes(now);
        } else {
            workspace.desk().active().set(workspace.desk().panes().getFirst());
            kept.claim()
                    .filter(claim -> now.claim(claim).isPresent())
                    .ifPresent(claim ->
                            workspace.desk().restoreFocus(claim, kept.position().orElse(null)));
        }
        kept.sides().ifPresent(workspace.desk().sides()::set);
        kept.horizon().ifPresent(workspace.desk().horizon()::set);
        kept.room().ifPresent(workspace.desk().room()::set);
        writtenDesk = Kept.desk(workspace.desk());
        writtenLikes = Kept.likes(settings);
        if (writes) {
            follow();
        }
    }

    private void show(Id.Document document, Pane pane) {
        pane.top().set(places.getOrDefault(document, 0));
        workspace.desk().show(document, pane);
    }

    private void openAsTheSetDoes(Snapshot now) {
        Pane left = workspace.desk().addPane();
        ReadingSet.Opening opening = Kept.opening(now).orElse(null);
        if (opening == null) {
            now.documents().stream().findFirst().ifPresent(document -> show(document.id(), left));
            return;
        }
        Pane right = workspace.desk().addPane();
        show(opening.left(), left);
        show(opening.right(), right);
        workspace.desk().active().set(left);
        Id.Claim claim = opening.claim();
        if (claim != null && now.claim(claim).isPresent()) {
            Id.Interpretation position = positionWithEvidenceIn(now, claim, opening.right());
            workspace.desk().focusOn(claim, position);
            if (position != null) {
                showEvidence(now, position, right);
            }
        }
    }

    /// Brings the first passage that a position leans on in a pane's document onto the screen.
    private static void showEvidence(Snapshot now, Id.Interpretation position, Pane pane) {
        now.evidenceOf(position).stream()
                .flatMap(evidence -> now.anchorsOf(evidence.id()).stream())
                .filter(anchor -> anchor.document().equals(pane.document().get()))
                .flatMap(anchor -> anchor.range().stream())
                .min(java.util.Comparator.comparingInt(range -> range.start()))
                .ifPresent(range -> pane.reveal(range, false));
    }

    private static Id.@org.jspecify.annotations.Nullable Interpretation positionWithEvidenceIn(
            Snapshot now, Id.Claim claim, Id.Document document) {
        return now.interpretationsOf(claim).stream()
                .filter(position -> now.evidenceOf(position.id()).stream()
                        .flatMap(evidence -> now.anchorsOf(evidence.id()).stream())
                        .anyMatch(anchor -> anchor.document().equals(document)))
                .map(position -> position.id())
                .findFirst()
                .orElse(null);
    }

    private void follow() {
        workspace.desk().panes().addListener((ListChangeListener<Pane>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
            }
            soon();
        });
        workspace.desk().panes().forEach(this::follow);
        workspace.desk().focus().addListener((_, _, _) -> soon());
        for (Observable like : List.<Observable>of(
                workspace.desk().room(),
                workspace.desk().sides(),
                workspace.desk().horizon(),
                settings.light(),
                settings.textSize(),
                settings.sidebar(),
                settings.stillness())) {
            like.addListener(_ -> soon());
        }
    }

    private void follow(Pane pane) {
        pane.top().addListener((_, _, top) -> {
            Id.Document document = pane.document().get();
            if (document != null && pane.surface().get() != null) {
                places.put(document, top.intValue());
                unsaved.put(document, top.intValue());
                soon();
            }
        });
        pane.document().addListener((_, _, now) -> {
            if (now != null && places.containsKey(now)) {
                pane.top().set(places.get(now));
            } else if (now != null) {
                workspace.recall(Kept.PLACE + now.value(), place -> pane.top().set(Kept.place(place)));
            }
            soon();
        });
        pane.zoom().addListener((_, _, _) -> soon());
        pane.linked().addListener((_, _, _) -> soon());
    }

    private void soon() {
        pause.playFromStart();
    }

    /// Writes what has changed, now.
    public void save() {
        pause.stop();
        if (!writes) {
            return;
        }
        String desk = Kept.desk(workspace.desk());
        if (!desk.equals(writtenDesk)) {
            writtenDesk = desk;
            workspace.remember(Kept.DESK, desk);
        }
        String likes = Kept.likes(settings);
        if (!likes.equals(writtenLikes)) {
            writtenLikes = likes;
            workspace.remember(Kept.LIKES, likes);
        }
        unsaved.forEach((document, place) -> workspace.remember(Kept.PLACE + document.value(), "" + place));
        unsaved.clear();
    }
}
