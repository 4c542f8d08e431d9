package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.variorum.exchange.annotation.AnnotationFiles;
import org.variorum.exchange.annotation.Annotations;
import org.variorum.exchange.annotation.BadAnnotations;
import org.variorum.exchange.annotation.JsonReader;
import org.variorum.exchange.set.BadSet;
import org.variorum.exchange.set.SetContents;
import org.variorum.exchange.set.SetFiles;
import org.variorum.exchange.set.SetReader;
import org.variorum.ingest.MarkdownReader;
import org.variorum.model.Snapshot;

/// The readers that take files from anybody, each as one function of bytes: it answers whether the file was taken,
/// and throws only where the reader is at fault. The short run among the tests and the long one under Jazzer share
/// them.
public enum Importers {
    JSON {
        @Override
        void read(byte[] bytes) throws BadAnnotations {
            assertThat(JsonReader.read("a.json", bytes)).isNotEmpty();
        }
    },
    W3C {
        @Override
        void read(byte[] bytes) throws BadAnnotations {
            annotations(bytes);
        }
    },
    HYPOTHESIS {
        @Override
        void read(byte[] bytes) throws BadAnnotations {
            annotations(bytes);
        }
    },
    /// The bytes are a zip.
    ARCHIVE {
        @Override
        void read(byte[] bytes) throws BadSet {
            set(SetFiles.archive("a.variorum", bytes));
        }
    },
    /// The bytes are the set's `set.yaml`; it has no other file.
    SET {
        @Override
        void read(byte[] bytes) throws BadSet {
            set(new SetFiles() {
                @Override
                public java.util.Optional<byte[]> read(String name) {
                    return name.equals("set.yaml") ? java.util.Optional.of(bytes) : java.util.Optional.empty();
                }

                @Override
                public String place() {
                    return "a";
                }
            });
        }
    };

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    abstract void read(byte[] bytes) throws BadAnnotations, BadSet;

    /// @return the sentence with which the file was refused; empty where it was taken
    public String take(byte[] bytes) {
        try {
            read(bytes);
            return "";
        } catch (BadAnnotations | BadSet refused) {
            String sentence = String.valueOf(refused.getMessage());
            assertThat(sentence.strip()).isNotEmpty();
            assertThat(sentence).doesNotContain("Exception");
            return sentence;
        }
    }

    private static void annotations(byte[] bytes) throws BadAnnotations {
        Annotations read = AnnotationFiles.read("a.json", bytes, NOW);
        Snapshot library = Snapshot.of(read.things());
        read.hooks().forEach(hook -> assertThat(library.find(hook.of())).isPresent());
        read.things()
                .forEach(thing -> assertThat(thing.toString().getBytes(StandardCharsets.UTF_8))
                        .isNotEmpty());
        assertThat(read.omitted()).allMatch(each -> each.count() > 0);
    }

    private static void set(SetFiles files) throws BadSet {
        SetContents contents = new SetReader(new MarkdownReader()::read).read(files);
        assertThat(List.copyOf(contents.anchors())).isNotNull();
    }
}
