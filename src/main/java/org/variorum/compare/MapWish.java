package org.variorum.compare;

import java.util.Optional;
import java.util.Set;
import org.variorum.model.Id;

/// What a reader wants to see of the argument.
///
/// @param opened the keys of nodes that were opened by hand
/// @param closed the keys of nodes that were closed by hand
/// @param all whether everything stands open that was not closed by hand
/// @param voice only this voice's positions, and the claims on which it has one
/// @param question only this question
/// @param claim only this claim, with its question
public record MapWish(
        Set<String> opened,
        Set<String> closed,
        boolean all,
        Optional<Id.Voice> voice,
        Optional<Id.Question> question,
        Optional<Id.Claim> claim) {
    public static final MapWish EVERYTHING_FOLDED =
            new MapWish(Set.of(), Set.of(), false, Optional.empty(), Optional.empty(), Optional.empty());

    public MapWish {
        opened = Set.copyOf(opened);
        closed = Set.copyOf(closed);
    }

    /// Whether only a part is asked for: that part stands open.
    public boolean isNarrow() {
        return voice.isPresent() || question.isPresent() || claim.isPresent();
    }

    public MapWish opening(String key, boolean open) {
        return new MapWish(
                open ? with(opened, key) : without(opened, key),
                open ? without(closed, key) : with(closed, key),
                all,
                voice,
                question,
                claim);
    }

    /// Everything open, or everything folded as at the beginning.
    public MapWish opening(boolean everything) {
        return new MapWish(Set.of(), Set.of(), everything, voice, question, claim);
    }

    public MapWish by(Optional<Id.Voice> who) {
        return new MapWish(opened, closed, all, who, question, claim);
    }

    public MapWish about(Optional<Id.Question> what) {
        return new MapWish(opened, closed, all, voice, what, Optional.empty());
    }

    public MapWish only(Optional<Id.Claim> one) {
        return new MapWish(opened, closed, all, voice, question, one);
    }

    private static Set<String> with(Set<String> keys, String key) {
        Set<String> more = new java.util.HashSet<>(keys);
        more.add(key);
        return more;
    }

    private static Set<String> without(Set<String> keys, String key) {
        Set<String> fewer = new java.util.HashSet<>(keys);
        fewer.remove(key);
        return fewer;
    }
}
