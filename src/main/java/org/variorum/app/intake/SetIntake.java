package org.variorum.app.intake;

import java.util.List;
import java.util.Optional;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.Library;
import org.variorum.exchange.set.BadSet;
import org.variorum.exchange.set.SetContents;
import org.variorum.exchange.set.SetFiles;
import org.variorum.exchange.set.SetReader;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.model.ReadingSet;
import org.variorum.model.Snapshot;
import org.variorum.ui.BringIn;
import org.variorum.work.Progress;

/// Brings in a reading set, or the newer version of one.
final class SetIntake {
    private final Library library;
    private final SetReader reader;

    SetIntake(Library library, SetReader reader) {
        this.library = library;
        this.reader = reader;
    }

    /// @param file as the reader named it
    /// @throws BadSet where it is not as a set should be
    BringIn.Brought bring(String file, SetFiles files, Progress progress) throws BadSet {
        progress.report(0.1, "Reading the reading set " + files.place());
        SetContents set = reader.read(files);
        progress.check();
        Snapshot now = library.snapshot();
        Optional<ReadingSet> old = now.set(set.set().id());
        if (old.isPresent() && old.get().fingerprint().equals(set.set().fingerprint())) {
            return brought(
                    file,
                    BringIn.Status.ALREADY,
                    set,
                    "The reading set “" + set.set().title() + "” is already in the library, as it is here.",
                    now,
                    null);
        }
        progress.report(0.5, "Finding the passages of " + set.set().title());
        List<Edit> edits = new SetUpdate(now, set, library::text).edits();
        progress.check();
        progress.report(0.7, "Saving " + set.set().title());
        Library.Applied applied = library.apply(Edit.of(old.isEmpty() ? Deed.BRING_SET : Deed.UPDATE_SET, edits));
        String done = old.isEmpty() ? "was brought in" : "was brought up to date; what you wrote is as it was";
        return brought(
                file,
                BringIn.Status.IMPORTED,
                set,
                "The reading set “" + set.set().title() + "” " + done + ".",
                applied.snapshot(),
                applied);
    }

    private static BringIn.Brought brought(
            String file,
            BringIn.Status status,
            SetContents set,
            String message,
            Snapshot now,
            Library.@org.jspecify.annotations.Nullable Applied applied) {
        List<Anchor> anchors = set.anchors().stream()
                .flatMap(anchor -> now.anchor(anchor.id()).stream())
                .toList();
        int pending = (int) anchors.stream()
                .filter(anchor -> anchor.state() == Anchor.State.PENDING)
                .count();
        List<Document.Size> sizes =
                set.documents().stream().map(each -> each.document().size()).toList();
        return new BringIn.Brought(
                file,
                status,
                set.set().id(),
                set.set().title(),
                sizes.stream().mapToInt(Document.Size::paragraphs).sum(),
                sizes.stream().mapToInt(Document.Size::words).sum(),
                message,
                BringIn.Counts.of(anchors, pending),
                anchors.stream()
                        .filter(anchor -> anchor.state() != Anchor.State.ATTACHED)
                        .toList(),
                applied);
    }
}
