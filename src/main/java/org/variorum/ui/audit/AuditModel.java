package org.variorum.ui.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.quotation.Audit;
import org.variorum.compare.quotation.Outcome;
import org.variorum.compare.quotation.Source;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Role;
import org.variorum.model.Snapshot;
import org.variorum.ui.Room;
import org.variorum.ui.Workspace;
import org.variorum.work.Lane;
import org.variorum.work.Progress;
import org.variorum.work.Work;

/// Which document is checked, and what came of it. Checks in the background, and again when a text or a link
/// has changed while the room is on the screen. FX thread.
final class AuditModel {
    private static final int STEP = 16;

    private final Workspace workspace;
    private final ObjectProperty<@Nullable Findings> findings = new SimpleObjectProperty<>();
    private final BooleanProperty wholeSet = new SimpleBooleanProperty(true);
    private final BooleanProperty anchors = new SimpleBooleanProperty();
    private final BooleanProperty grouped = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Outcome> only = new SimpleObjectProperty<>();
    private final DoubleProperty progress = new SimpleDoubleProperty(-1);
    /// Texts made ready, by the hash of the text: the same text needs it once.
    private final Map<String, Source> ready = new ConcurrentHashMap<>();
    private Work.@Nullable Running running;
    private @Nullable Key done;
    private boolean stopped;

    /// What an audit depends on. Lists of a snapshot are the same as long as nothing in them changed.
    private record Key(
            Id.Document document,
            boolean wholeSet,
            List<?> documents,
            List<?> claims,
            List<?> interpretations,
            List<?> evidence,
            List<?> anchors) {
        static Key of(Snapshot now, Id.Document document, boolean wholeSet) {
            return new Key(
                    document,
                    wholeSet,
                    now.documents(),
                    now.claims(),
                    now.interpretations(),
                    now.evidence(),
                    now.anchors());
        }

        boolean sameAs(@Nullable Key other) {
            return other != null
                    && document.equals(other.document)
                    && wholeSet == other.wholeSet
                    && documents == other.documents
                    && claims == other.claims
                    && interpretations == other.interpretations
                    && evidence == other.evidence
                    && anchors == other.anchors;
        }
    }

    AuditModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.desk().audited().subscribe((_, _) -> check());
        workspace.desk().room().subscribe((_, _) -> check());
        workspace.snapshot().subscribe((_, _) -> check());
        wholeSet.subscribe((_, _) -> check());
    }

    Workspace workspace() {
        return workspace;
    }

    Snapshot now() {
        return workspace.now();
    }

    /// What was found; null until the first audit is done.
    ObjectProperty<@Nullable Findings> findings() {
        return findings;
    }

    /// Whether texts of the set that nobody linked are searched too.
    BooleanProperty wholeSet() {
        return wholeSet;
    }

    /// Whether the passages that claims were made on are listed, instead of what is quoted.
    BooleanProperty anchors() {
        return anchors;
    }

    /// Whether the list is in groups by what was found, instead of in the order of the text.
    BooleanProperty grouped() {
        return grouped;
    }

    /// The one outcome that is listed; null for all.
    ObjectProperty<@Nullable Outcome> only() {
        return only;
    }

    /// 0 to 1 while it checks; -1 otherwise.
    DoubleProperty progress() {
        return progress;
    }

    boolean isStopped() {
        return stopped;
    }

    boolean isRunning() {
        return progress.get() >= 0;
    }

    /// The document that is checked: the one asked for, else the first article, else the first document.
    Optional<Document> document() {
        Id.Document asked = workspace.desk().audited().get();
        List<Document> all = now().documents();
        return Optional.ofNullable(asked)
                .flatMap(now()::document)
                .or(() -> all.stream().filter(it -> it.role() == Role.ARTICLE).findFirst())
                .or(() -> all.stream().findFirst());
    }

    /// Checks anew, if anything has changed since.
    void check() {
        Optional<Document> document = document();
        if (workspace.desk().room().get() != Room.AUDIT) {
            return;
        }
        if (document.isEmpty()) {
            stop();
            done = null;
            findings.set(null);
            return;
        }
        Key key = Key.of(now(), document.get().id(), wholeSet.get());
        if (!key.sameAs(done)) {
            start(document.get(), key);
        }
    }

    private void start(Document document, Key key) {
        stop();
        done = key;
        stopped = false;
        progress.set(0);
        Snapshot now = now();
        boolean whole = wholeSet.get();
        running = workspace
                .work()
                .start(
                        Lane.INTAKE,
                        "",
                        hears -> audit(now, document, whole, hears, key),
                        found -> {
                            progress.set(-1);
                            findings.set(found);
                        },
                        problem -> {
                            progress.set(-1);
                            done = null;
                            workspace.fail(problem);
                        });
    }

    /// Ends what is under way. What was found before stays.
    void stop() {
        if (running != null && isRunning()) {
            running.cancel();
            done = null;
            stopped = true;
        }
        progress.set(-1);
    }

    /// Any thread.
    private Findings audit(Snapshot now, Document document, boolean whole, Progress hears, Key key) {
        Map<Id.Document, DocumentText> texts = new HashMap<>();
        DocumentText text = text(document.id()).orElse(DocumentText.EMPTY);
        texts.put(document.id(), text);
        Audit.Result result = Audit.of(
                now,
                document,
                text,
                source -> {
                    hears.check();
                    Optional<Source> made = ready(source);
                    made.ifPresent(it -> texts.put(source.id(), it.text()));
                    return made;
                },
                whole,
                (at, of) -> {
                    hears.check();
                    if (at % STEP == 0) {
                        workspace.work().onScreen(() -> told(key, (double) at / of));
                    }
                });
        return new Findings(result, texts);
    }

    private void told(Key key, double share) {
        if (key == done && isRunning()) {
            progress.set(share);
        }
    }

    private Optional<Source> ready(Document document) {
        String key = document.id().value() + " " + document.textHash() + " " + document.completeness() + " "
                + document.language();
        Source there = ready.get(key);
        if (there != null) {
            return Optional.of(there);
        }
        Optional<Source> made = text(document.id()).map(text -> new Source(document, text));
        made.ifPresent(it -> ready.put(key, it));
        return made;
    }

    private Optional<DocumentText> text(Id.Document id) {
        return workspace.library().text(id);
    }
}
