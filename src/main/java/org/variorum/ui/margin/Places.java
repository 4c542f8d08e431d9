package org.variorum.ui.margin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Block;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Page;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Words;

/// Says where in its document an anchor stands: ¶8, or p. 12. Reads what it needs of texts that are not open
/// in the background, and keeps only that.
final class Places {
    private final Workspace workspace;
    private final Runnable learnt;
    private final Map<String, @Nullable Outline> outlines = new HashMap<>();

    /// @param pages empty for a text without pages
    private record Outline(DocumentText blocks, List<Sheet> pages) {}

    private record Sheet(int start, String label) {}

    /// @param learnt called when a place that was not known can now be told
    Places(Workspace workspace, Runnable learnt) {
        this.workspace = workspace;
        this.learnt = learnt;
    }

    /// Empty while it is not known, and for what stands nowhere.
    String of(Anchor anchor) {
        Optional<Document> document = workspace.now().document(anchor.document());
        if (document.isEmpty()) {
            return "";
        }
        if (anchor.region() != null && anchor.span() == null) {
            return Words.of("margin.page", String.valueOf(anchor.region().page() + 1));
        }
        return anchor.range()
                .flatMap(range -> outline(document.get()).map(outline -> place(outline, range.start())))
                .orElse("");
    }

    private Optional<Outline> outline(Document document) {
        String key = document.textHash();
        if (!outlines.containsKey(key)) {
            outlines.put(key, null);
            workspace.text(document.id(), text -> {
                outlines.put(key, outlineOf(text));
                learnt.run();
            });
        }
        return Optional.ofNullable(outlines.get(key));
    }

    private static Outline outlineOf(DocumentText text) {
        List<Block> blocks = text.blocks();
        return new Outline(
                new DocumentText("", blocks, List.of(), List.of(), text.extraction()),
                text.pages().stream()
                        .map((Page p) -> new Sheet(p.start(), p.label()))
                        .toList());
    }

    private static String place(Outline outline, int offset) {
        String page = "";
        for (Sheet sheet : outline.pages) {
            page = sheet.start <= offset ? sheet.label : page;
        }
        if (!page.isEmpty()) {
            return Words.of("margin.page", page);
        }
        int paragraph = outline.blocks.paragraphAt(offset);
        return paragraph > 0 ? Words.of("margin.paragraph", String.valueOf(paragraph)) : "";
    }
}
