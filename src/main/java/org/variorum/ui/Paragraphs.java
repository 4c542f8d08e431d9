package org.variorum.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Block;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Page;
import org.variorum.ui.kit.SourceName;
import org.variorum.ui.kit.Words;
import org.variorum.work.Lane;

/// Says where in its document an anchor stands: ¶8, or p. 12. Texts that are not open are read in the
/// background, and only where their paragraphs and pages begin is kept. FX thread.
public final class Paragraphs {
    private final Workspace workspace;
    private final Map<String, @Nullable Outline> outlines = new HashMap<>();
    private final ReadOnlyIntegerWrapper learnt = new ReadOnlyIntegerWrapper();
    private int reading;

    /// Where a text's numbered paragraphs and its pages begin, UTF-16 offsets, rising.
    private record Outline(int[] starts, int[] numbers, int[] pages, List<String> labels) {
        static Outline of(DocumentText text) {
            List<Block> numbered =
                    text.blocks().stream().filter(Block::isNumbered).toList();
            return new Outline(
                    numbered.stream().mapToInt(Block::start).toArray(),
                    numbered.stream().mapToInt(Block::number).toArray(),
                    text.pages().stream().mapToInt(Page::start).toArray(),
                    text.pages().stream().map(Page::label).toList());
        }

        String place(int offset) {
            int page = last(pages, offset);
            if (page >= 0 && !labels.get(page).isEmpty()) {
                return Words.of("margin.page", labels.get(page));
            }
            int paragraph = last(starts, offset);
            return paragraph < 0 ? "" : Words.of("margin.paragraph", String.valueOf(numbers[paragraph]));
        }

        private static int last(int[] starts, int offset) {
            int at = Arrays.binarySearch(starts, offset);
            if (at < 0) {
                return -at - 2;
            }
            while (at + 1 < starts.length && starts[at + 1] == offset) {
                at++;
            }
            return at;
        }
    }

    Paragraphs(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Such as `¶8` or `p. 12`. Empty while it is not known, and for what stands nowhere.
    public String of(Anchor anchor) {
        Optional<Document> document = workspace.now().document(anchor.document());
        if (document.isEmpty()) {
            return "";
        }
        if (anchor.region() != null && anchor.span() == null) {
            return Words.of("margin.page", String.valueOf(anchor.region().page() + 1));
        }
        return anchor.range()
                .flatMap(range -> outline(document.get()).map(outline -> outline.place(range.start())))
                .orElse("");
    }

    /// The same with the document's name before it: `Letter to Gottwald, ¶10`.
    public String whole(Anchor anchor) {
        String source = SourceName.of(workspace.now(), anchor.document());
        String place = of(anchor);
        return place.isEmpty() ? source : source + ", " + place;
    }

    /// Rises when places that were not known can now be told.
    public ReadOnlyIntegerProperty learnt() {
        return learnt.getReadOnlyProperty();
    }

    /// Whether texts are being read.
    public boolean isReading() {
        return reading > 0;
    }

    private Optional<Outline> outline(Document document) {
        String key = document.textHash();
        if (!outlines.containsKey(key)) {
            outlines.put(
                    key,
                    workspace.beginning().text(document.id()).map(Outline::of).orElse(null));
            if (outlines.get(key) == null) {
                read(document, key);
            }
        }
        return Optional.ofNullable(outlines.get(key));
    }

    private void read(Document document, String key) {
        reading++;
        workspace
                .work()
                .start(
                        Lane.LIBRARY,
                        "",
                        _ -> workspace.library().text(document.id()).map(Outline::of),
                        found -> {
                            reading--;
                            found.ifPresent(outline -> {
                                outlines.put(key, outline);
                                learnt.set(learnt.get() + 1);
                            });
                        },
                        problem -> {
                            reading--;
                            outlines.remove(key);
                            workspace.fail(problem);
                        });
    }
}
