package org.variorum.store;

import org.variorum.model.Id;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;

/// Whoever interprets.
final class VoiceTable extends Table<Voice> {
    VoiceTable() {
        super("voice", "id set_id name label kind ink");
    }

    @Override
    Id id(String value) {
        return new Id.Voice(value);
    }

    @Override
    Voice read(Row row) {
        return new Voice(
                new Id.Voice(row.text()),
                row.origin(),
                row.text(),
                row.text(),
                row.one(VoiceKind.class),
                row.integer());
    }

    @Override
    void write(Voice voice, Cells cells) {
        cells.id(voice.id())
                .origin(voice.origin())
                .text(voice.name())
                .text(voice.label())
                .one(voice.kind())
                .integer(voice.ink());
    }
}
