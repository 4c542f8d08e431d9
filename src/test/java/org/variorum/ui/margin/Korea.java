package org.variorum.ui.margin;

import java.util.ArrayList;
import java.util.List;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.exchange.set.BadSet;
import org.variorum.exchange.set.SetContents;
import org.variorum.exchange.set.SetFiles;
import org.variorum.exchange.set.SetReader;
import org.variorum.ingest.MarkdownReader;
import org.variorum.model.Id;

/// A library in memory with the first reading set.
final class Korea {
    private static final SetContents CONTENTS = read();

    private Korea() {}

    private static SetContents read() {
        try {
            return new SetReader(new MarkdownReader()::read).read(SetFiles.resources("documents/korea-1950"));
        } catch (BadSet bad) {
            throw new AssertionError(bad);
        }
    }

    static InMemoryLibrary library() {
        List<Edit> edits = new ArrayList<>();
        CONTENTS.documents()
                .forEach(shipped -> edits.add(new Edit.Bring(shipped.document(), shipped.text(), shipped.file())));
        CONTENTS.entities().forEach(thing -> edits.add(new Edit.Put(thing)));
        return InMemoryLibrary.of(Edit.of(Deed.BRING_SET, edits));
    }

    static Id.Document document(String slug) {
        return CONTENTS.documents().stream()
                .map(shipped -> shipped.document().id())
                .filter(id -> id.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    static Id.Claim claim(String slug) {
        return new Id.Claim(Id.inSet(CONTENTS.set().id().value(), slug));
    }
}
