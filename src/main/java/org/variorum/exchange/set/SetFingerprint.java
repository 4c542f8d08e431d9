package org.variorum.exchange.set;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.variorum.model.Hash;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/// Tells whether a set has changed without reading more of it than the list of its documents.
final class SetFingerprint {
    private static final String READER = "set/1";

    private SetFingerprint() {}

    static String of(SetFiles files, DocumentBody body) throws BadSet {
        MessageDigest digest = Hash.digest();
        add(digest, READER + " " + body.version(), new byte[0]);
        byte[] yaml = files.read("set.yaml").orElse(new byte[0]);
        add(digest, "set.yaml", yaml);
        for (String slug : documents(Utf8.decode(yaml).orElse(""))) {
            String name = slug + ".md";
            if (SetReader.isSlug(slug)) {
                add(digest, name, files.read(name).orElse(new byte[0]));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String name, byte[] bytes) {
        digest.update((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /// The texts in the list called `documents` at the top; reads no further than its end.
    private static List<String> documents(String yaml) {
        List<String> found = new ArrayList<>();
        try {
            Iterator<Event> events =
                    new Yaml(YamlFile.limits()).parse(new StringReader(yaml)).iterator();
            skipTo(MappingStartEvent.class, events);
            while (events.hasNext() && events.next() instanceof ScalarEvent key && events.hasNext()) {
                Event value = events.next();
                if (key.getValue().equals("documents") && value instanceof SequenceStartEvent) {
                    while (events.hasNext() && events.next() instanceof ScalarEvent slug) {
                        found.add(slug.getValue());
                    }
                    return found;
                }
                skip(value, events);
            }
        } catch (YAMLException e) {
            return found; // whoever reads the set says what is wrong
        }
        return found;
    }

    private static void skipTo(Class<? extends Event> kind, Iterator<Event> events) {
        while (events.hasNext() && !kind.isInstance(events.next())) {}
    }

    private static void skip(Event value, Iterator<Event> events) {
        int depth = value instanceof CollectionStartEvent ? 1 : 0;
        while (depth > 0 && events.hasNext()) {
            Event event = events.next();
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
    }
}
