package org.variorum.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Verdict;
import org.variorum.ui.kit.VerdictBox;

/// The reader's verdicts while they are made. A changed mind is a new verdict. The same mind with other words
/// or another sureness changes the verdict as long as it was given in this sitting; one from an earlier
/// sitting is kept as it was, and a new one stands after it. FX thread.
public final class Judging {
    private static final int MIDDLING = 3;

    private final Workspace workspace;
    private final Set<Id> thisSitting = new HashSet<>();
    /// What is on its way to the library, by what it is about; also what the library has refused.
    private final Map<Id, Verdict> sent = new HashMap<>();
    private final Set<Id> refused = new HashSet<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    Judging(Workspace workspace) {
        this.workspace = workspace;
        workspace.beforeLeaving(this::sendAgain);
    }

    /// The verdicts on a claim or question as the reader has them, first to last: with what the library does
    /// not have yet.
    public List<Verdict> on(Id about) {
        List<Verdict> stored = workspace.now().verdictsOn(about);
        Verdict waiting = sent.get(about);
        if (waiting == null || stored.contains(waiting)) {
            return stored;
        }
        List<Verdict> all = new ArrayList<>(stored);
        all.removeIf(each -> each.id().equals(waiting.id()));
        all.add(waiting);
        return List.copyOf(all);
    }

    /// The one that holds.
    public Optional<Verdict> last(Id about) {
        List<Verdict> all = on(about);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// Whether the library could not take the last one yet.
    public boolean isUnsaved(Id about) {
        return refused.contains(about);
    }

    /// Rises when verdicts are sent, and when one could not be saved; what was saved comes with the snapshot.
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /// Makes up the reader's mind. The same mind again changes nothing.
    ///
    /// @param voice who convinces, where somebody does
    public void judge(Id about, Verdict.Finding finding, Id.@Nullable Voice voice) {
        Optional<Verdict> before = last(about);
        boolean same = before.filter(it -> it.finding() == finding && java.util.Objects.equals(it.voice(), voice))
                .isPresent();
        if (!same) {
            Verdict fresh = new Verdict(
                    new Id.Verdict(Id.fresh()), Origin.READER, about, finding, voice, MIDDLING, "", after(before));
            thisSitting.add(fresh.id());
            send(fresh);
        } else if (isUnsaved(about)) {
            sendAgain();
        }
    }

    /// @param sureness 1 to {@link Verdict#SUREST}
    public void beSure(Id about, int sureness) {
        change(about, it -> it.with(sureness, it.reason()));
    }

    /// @param reason Markdown
    public void giveReason(Id about, String reason) {
        change(about, it -> it.with(it.sureness(), reason));
    }

    /// Takes a verdict away, whenever it was made.
    public void takeBack(Verdict verdict) {
        Verdict waiting = sent.get(verdict.about());
        if (waiting != null && waiting.id().equals(verdict.id())) {
            sent.remove(verdict.about());
            refused.remove(verdict.about());
        }
        workspace.perform(Edit.of(Deed.REMOVE_VERDICT, new Edit.Remove(verdict.id())));
        changed();
    }

    private void change(Id about, UnaryOperator<Verdict> how) {
        last(about).ifPresent(before -> {
            Verdict next = how.apply(before);
            if (next.equals(before)) {
                if (isUnsaved(about)) {
                    sendAgain();
                }
            } else if (thisSitting.contains(before.id())) {
                send(next);
            } else {
                Verdict fresh = new Verdict(
                        new Id.Verdict(Id.fresh()),
                        Origin.READER,
                        about,
                        next.finding(),
                        next.voice(),
                        next.sureness(),
                        next.reason(),
                        after(Optional.of(before)));
                thisSitting.add(fresh.id());
                send(fresh);
            }
        });
    }

    /// Now, and in any case later than the one before: the last one made holds.
    private Instant after(Optional<Verdict> before) {
        Instant now = workspace.clock().instant();
        return before.map(Verdict::made)
                .filter(made -> !now.isAfter(made))
                .map(made -> made.plusMillis(1))
                .orElse(now);
    }

    private void send(Verdict verdict) {
        Id about = verdict.about();
        sent.put(about, verdict);
        refused.remove(about);
        workspace.goOn(
                Edit.of(Deed.JUDGE, new Edit.Put(verdict)), verdict.id(), () -> sent.remove(about, verdict), () -> {
                    if (verdict.equals(sent.get(about))) {
                        refused.add(about);
                        changed();
                    }
                });
        changed();
    }

    /// What the library refused (a full disk, say) is offered to it again.
    private void sendAgain() {
        List<Verdict> again = refused.stream()
                .flatMap(about -> Optional.ofNullable(sent.get(about)).stream())
                .toList();
        again.forEach(this::send);
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    /// What a box passes on, for what the box is about.
    public VerdictBox.Judge seat(Id about) {
        return new VerdictBox.Judge() {
            @Override
            public void judge(Verdict.Finding finding, Id.@Nullable Voice voice) {
                Judging.this.judge(about, finding, voice);
            }

            @Override
            public void beSure(int sureness) {
                Judging.this.beSure(about, sureness);
            }

            @Override
            public void giveReason(String reason) {
                Judging.this.giveReason(about, reason);
            }

            @Override
            public void takeBack(Verdict verdict) {
                Judging.this.takeBack(verdict);
            }
        };
    }
}
