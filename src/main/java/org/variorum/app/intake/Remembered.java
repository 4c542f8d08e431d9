package org.variorum.app.intake;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.TreeSet;
import org.variorum.edit.Library;
import org.variorum.model.Anchor;
import org.variorum.model.Entity;
import org.variorum.model.Hash;
import org.variorum.model.Note;
import org.variorum.model.Selector;

/// What annotation files have brought so far, as a fingerprint of each thing: whatever stands in the library as a
/// file brought it, the reader has not changed since. Kept beside the journal, 8 bytes for each thing; where that was
/// lost, everything counts as changed by the reader. One thread.
final class Remembered {
    private static final String KEY = "brought/annotations";

    private final Library library;
    private final TreeSet<Long> known = new TreeSet<>();
    private boolean grown;

    Remembered(Library library) {
        this.library = library;
        library.recall(KEY).ifPresent(this::load);
    }

    private void load(String kept) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(kept));
            while (bytes.remaining() >= Long.BYTES) {
                known.add(bytes.getLong());
            }
        } catch (IllegalArgumentException damaged) {
            known.clear();
        }
    }

    /// Whether a file brought it just so.
    boolean has(Entity thing) {
        return known.contains(print(thing));
    }

    void add(Entity thing) {
        grown |= known.add(print(thing));
    }

    /// To be called before the library is changed: what is remembered and never came does no harm.
    void save() {
        if (grown) {
            ByteBuffer bytes = ByteBuffer.allocate(known.size() * Long.BYTES);
            known.forEach(bytes::putLong);
            library.remember(KEY, Base64.getEncoder().encodeToString(bytes.array()));
        }
    }

    private static long print(Entity thing) {
        String content = thing.id() + "\u0000" + content(thing);
        return Long.parseUnsignedLong(Hash.of(content).substring(0, 16), 16);
    }

    /// What a reader can change of it.
    private static String content(Entity thing) {
        return switch (thing) {
            case Note note -> note.kind() + "\u0000" + note.body() + "\u0000" + note.tags() + note.colour();
            case Anchor anchor ->
                anchor.quote() instanceof Selector.Quote quote ? quote.exact() : String.valueOf(anchor.region());
            default -> thing.toString();
        };
    }
}
