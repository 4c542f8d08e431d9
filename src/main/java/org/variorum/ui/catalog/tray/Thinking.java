package org.variorum.ui.catalog.tray;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.anchor.Placing;
import org.variorum.compare.quotation.Variants;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;
import org.variorum.ui.Workspace;
import org.variorum.work.Lane;
import org.variorum.work.Progress;
import org.variorum.work.Work;

/// Works out in the background what the tray shows of anchors. Asked anew, it drops what it was asked before.
/// FX thread.
final class Thinking {
    /// So many texts are kept ready for the next question, by the hash of their words.
    private static final int READY = 3;

    private final Workspace workspace;
    private final Map<String, Ready> ready = new LinkedHashMap<>();
    private Work.@Nullable Running looking;
    private Work.@Nullable Running comparing;

    private record Ready(DocumentText text, Placing placing) {}

    /// A passage in an earlier version.
    record Stood(Id.Document document, Range range) {}

    Thinking(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Where an anchor may belong.
    void look(Anchor anchor, Consumer<Look> then) {
        if (looking != null) {
            looking.cancel();
        }
        Optional<Document> document = workspace.now().document(anchor.document());
        if (document.isEmpty()) {
            then.accept(new Look(anchor, List.of()));
            return;
        }
        looking = workspace
                .work()
                .start(
                        Lane.THOUGHT,
                        "",
                        _ -> ready(document.get())
                                .map(there -> Look.of(anchor, there.text(), there.placing()))
                                .orElse(new Look(anchor, List.of())),
                        then,
                        workspace::fail);
    }

    private Optional<Ready> ready(Document document) {
        synchronized (ready) {
            Ready there = ready.remove(document.textHash());
            if (there == null) {
                there = workspace
                        .library()
                        .text(document.id())
                        .map(text -> new Ready(text, new Placing(text)))
                        .orElse(null);
            }
            if (there == null) {
                return Optional.empty();
            }
            ready.put(document.textHash(), there);
            while (ready.size() > READY) {
                ready.remove(ready.keySet().iterator().next());
            }
            return Optional.of(there);
        }
    }

    /// Which of the moved anchors stand in the same words as those they were made on.
    void sameWords(Snapshot now, Consumer<List<Anchor>> then) {
        if (comparing != null) {
            comparing.cancel();
        }
        comparing =
                workspace.work().start(Lane.THOUGHT, "", progress -> sameWords(now, progress), then, workspace::fail);
    }

    private List<Anchor> sameWords(Snapshot now, Progress progress) {
        List<Anchor> same = new ArrayList<>();
        for (Document document : now.documents()) {
            List<Anchor> moved = now.anchorsIn(document.id()).stream()
                    .filter(anchor -> anchor.state() == Anchor.State.MOVED && anchor.needsLook())
                    .filter(anchor -> anchor.quote() != null && anchor.range().isPresent())
                    .toList();
            String text = moved.isEmpty()
                    ? ""
                    : workspace
                            .library()
                            .text(document.id())
                            .map(DocumentText::text)
                            .orElse("");
            for (Anchor anchor : moved) {
                progress.check();
                if (hasSameWords(anchor, text)) {
                    same.add(anchor);
                }
            }
        }
        return List.copyOf(same);
    }

    private static boolean hasSameWords(Anchor anchor, String text) {
        Selector.Quote quote = anchor.quote();
        Range range = anchor.range().orElse(new Range(0, 0));
        return quote != null
                && !range.isEmpty()
                && range.end() <= text.length()
                && Variants.of(quote.exact(), text.substring(range.start(), range.end()))
                        .isSame();
    }

    /// Where the words stood in an earlier version of their document: in the latest that has them.
    void stood(Anchor anchor, Consumer<Optional<Stood>> then) {
        List<Document> earlier = workspace.now().earlierVersions(anchor.document());
        workspace
                .work()
                .start(
                        Lane.THOUGHT,
                        "",
                        _ -> earlier.stream()
                                .flatMap(document -> stood(anchor, document).stream())
                                .findFirst(),
                        then,
                        workspace::fail);
    }

    private Optional<Stood> stood(Anchor anchor, Document earlier) {
        return ready(earlier)
                .flatMap(there -> there.placing().place(anchor).range())
                .map(range -> new Stood(earlier.id(), range));
    }
}
