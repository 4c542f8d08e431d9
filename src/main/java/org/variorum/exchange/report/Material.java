package org.variorum.exchange.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;

/// What a report is made from. Not thread-safe: one for each report.
public final class Material {
    private final Snapshot now;
    private final Function<Id.Document, Optional<DocumentText>> texts;
    private final Function<Id, String> names;
    private final LocalDate day;
    private final Runnable check;
    private final Map<Id.Document, Optional<DocumentText>> read = new HashMap<>();

    /// @param texts reads a document's text; asked once for each
    /// @param names the name of a thing in JSON and CSV
    /// @param day the day that the report is dated
    /// @param check called often; throws where somebody asked to stop
    public Material(
            Snapshot now,
            Function<Id.Document, Optional<DocumentText>> texts,
            Function<Id, String> names,
            LocalDate day,
            Runnable check) {
        this.now = now;
        this.texts = texts;
        this.names = names;
        this.day = day;
        this.check = check;
    }

    Snapshot now() {
        return now;
    }

    String name(Id id) {
        return names.apply(id);
    }

    LocalDate day() {
        return day;
    }

    void check() {
        check.run();
    }

    /// Where an anchor stands.
    ///
    /// @param paragraph as ¶ counts, or 0 where it stands in none
    /// @param page counted from 1, or 0 where the text has no pages
    record Place(int paragraph, int page) {
        static final Place NONE = new Place(0, 0);
    }

    /// Where an anchor stands now; {@link Place#NONE} while it stands nowhere.
    Place place(Anchor anchor) {
        check();
        int region = anchor.region() == null ? 0 : anchor.region().page() + 1;
        Optional<Range> range = anchor.range();
        if (range.isEmpty()) {
            return new Place(0, region);
        }
        Optional<DocumentText> text = read.computeIfAbsent(anchor.document(), texts);
        int start = range.get().start();
        return text.filter(it -> start <= it.text().length())
                .map(it -> new Place(it.paragraphAt(start), region > 0 ? region : it.pageAt(start) + 1))
                .orElse(new Place(0, region));
    }
}
