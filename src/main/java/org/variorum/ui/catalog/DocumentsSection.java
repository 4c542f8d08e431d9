package org.variorum.ui.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;
import org.variorum.model.Document;
import org.variorum.model.Id;
import org.variorum.model.ReadingSet;
import org.variorum.model.Role;
import org.variorum.model.Snapshot;
import org.variorum.ui.DocumentMenu;
import org.variorum.ui.Pane;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.DateWords;
import org.variorum.ui.kit.SourceName;
import org.variorum.ui.kit.Words;

/// The documents of the library by role and date; where the set has a pivot, its line stands between before
/// and after.
final class DocumentsSection extends VBox {
    private final Workspace workspace;
    private final Map<Id.Document, Row> rows = new LinkedHashMap<>();
    private final Map<Id.Document, EarlierRows> earlier = new LinkedHashMap<>();

    DocumentsSection(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().add("documents-section");
        workspace.snapshot().addListener((_, before, now) -> {
            if (before.documents() != now.documents() || before.sets() != now.sets()) {
                fill(now);
            }
        });
        workspace.desk().panes().addListener((ListChangeListener<Pane>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
            }
            showOpen();
        });
        workspace.desk().panes().forEach(this::follow);
        fill(workspace.now());
    }

    private void follow(Pane pane) {
        pane.document().addListener((_, _, _) -> showOpen());
    }

    private void fill(Snapshot now) {
        Set<Id.Document> unfolded = new HashSet<>();
        earlier.forEach((document, versions) -> {
            if (versions.isOpen()) {
                unfolded.add(document);
            }
        });
        getChildren().clear();
        rows.clear();
        earlier.clear();
        for (Role role : Role.values()) {
            List<Document> documents = new ArrayList<>(now.documents().stream()
                    .filter(document -> document.role() == role)
                    .toList());
            if (role == Role.PRIMARY) {
                documents.sort(java.util.Comparator.comparing(DocumentsSection::sortDate));
            }
            if (!documents.isEmpty()) {
                group(role, documents, pivot(now), unfolded);
            }
        }
        showOpen();
    }

    private void group(Role role, List<Document> documents, Optional<String> pivot, Set<Id.Document> unfolded) {
        String heading = Words.of("catalog.role." + role.name().toLowerCase(java.util.Locale.ROOT));
        getChildren().add(new Heading(heading, documents.size() > 1 ? "" + documents.size() : ""));
        boolean dated = role == Role.PRIMARY;
        boolean pivotStands = false;
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            if (dated && pivot.isPresent() && !pivotStands && sortDate(document).compareTo(pivot.get()) >= 0) {
                pivotStands = true;
                if (i > 0) {
                    getChildren().add(new PivotLine(DateWords.full(pivot.get())));
                }
            }
            Row row = new Row(document, dated, () -> workspace.desk().open(document.id()));
            row.setOnBeside(() -> {
                Pane active = workspace.desk().active().get();
                if (active != null) {
                    workspace.desk().openBeside(document.id(), active);
                }
            });
            row.setOnContextMenuRequested(event -> {
                DocumentMenu.show(workspace, document.id(), row);
                event.consume();
            });
            FileDrop.on(
                    row,
                    file -> workspace.say(Words.of("versions.drop", SourceName.of(document), file.getName())),
                    file -> workspace.versions().bring(document.id(), file.toPath()));
            rows.put(document.id(), row);
            getChildren().add(row);
            List<Document> versions = workspace.now().earlierVersions(document.id());
            if (!versions.isEmpty()) {
                EarlierRows under = new EarlierRows(workspace, versions, unfolded.contains(document.id()));
                earlier.put(document.id(), under);
                getChildren().add(under);
            }
        }
    }

    private static String sortDate(Document document) {
        return document.date().isEmpty() ? "9999" : document.date();
    }

    private static Optional<String> pivot(Snapshot now) {
        return now.sets().stream()
                .map(ReadingSet::pivot)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private void showOpen() {
        earlier.values().forEach(EarlierRows::showOpen);
        List<Pane> panes = workspace.desk().panes();
        rows.forEach((id, row) -> {
            int at = -1;
            for (int i = 0; i < panes.size(); i++) {
                if (id.equals(panes.get(i).document().get())) {
                    at = i;
                }
            }
            row.open(at, panes.size());
        });
    }
}
