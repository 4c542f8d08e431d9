package org.variorum.ui.claims;

import java.util.Optional;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.ui.Workspace;

/// What is asked for in the list; afterwards the list is there again.
final class Managing implements PeopleList.Doing {
    private final Workspace workspace;
    private final ClaimsRoom room;
    private PeopleList.Part part;

    Managing(Workspace workspace, ClaimsRoom room, PeopleList.Part part) {
        this.workspace = workspace;
        this.room = room;
        this.part = part;
    }

    private void again() {
        room.again(part);
    }

    private void at(Id id) {
        part = switch (id) {
            case Id.Work _ -> PeopleList.Part.WORKS;
            case Id.Question _ -> PeopleList.Part.QUESTIONS;
            default -> PeopleList.Part.VOICES;
        };
    }

    @Override
    public void add(PeopleList.Part wanted) {
        part = wanted;
        room.show(
                switch (wanted) {
                    case VOICES -> new PlainForm.OfVoice(workspace, Optional.empty(), Optional.empty(), this::again);
                    case WORKS -> new PlainForm.OfWork(workspace, Optional.empty(), Optional.empty(), this::again);
                    case QUESTIONS ->
                        new PlainForm.OfQuestion(workspace, Optional.empty(), Optional.empty(), this::again);
                },
                null);
    }

    @Override
    public void change(Id id) {
        at(id);
        room.change(id, null, this::again);
    }

    @Override
    public void join(Id id) {
        at(id);
        Snapshot now = workspace.now();
        room.show(new RemovalForm(workspace, Removal.of(now, id), Named.of(now, id), true, this::again), null);
    }

    @Override
    public void remove(Id id) {
        at(id);
        room.remove(id, null, this::again);
    }
}
