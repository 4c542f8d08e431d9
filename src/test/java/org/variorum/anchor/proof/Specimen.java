package org.variorum.anchor.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.variorum.ingest.Formats;
import org.variorum.ingest.Source;
import org.variorum.ingest.Unreadable;
import org.variorum.model.DocumentText;

/// A text to be changed, and what kind of text it is.
///
/// @param rounds how often it is changed in each way, in one round of the proof
record Specimen(String name, String about, DocumentText text, int rounds) {
    private static final int LONG_ENOUGH = 1200;
    private static final long SEED = 1950;

    /// All: the documents of the first reading set, and invented ones, the same in every run.
    static List<Specimen> all() {
        List<Specimen> all = new ArrayList<>(documents());
        all.add(invented(
                "treaty",
                "Latin; 120,000 characters of a treaty that repeats whole sentences with small changes, some without any",
                new Treaty(new Random(SEED)).text(120_000),
                6));
        all.add(invented(
                "register",
                "Latin; 40,000 characters of a register of telegrams, entries alike but for numbers and names",
                new Register(new Random(SEED + 1)).text(40_000),
                4));
        Script[] scripts = Script.values();
        for (int i = 0; i < scripts.length; i++) {
            Script script = scripts[i];
            String text = new Invented(script, new Random(SEED + 2 + i)).text(script.length());
            all.add(invented(script.title(), script.about(), text, 3));
        }
        return all;
    }

    /// The documents of the set as they are read when it is opened, all that are long enough.
    private static List<Specimen> documents() {
        List<Specimen> documents = new ArrayList<>();
        try (var files = Files.list(Path.of("documents/korea-1950"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                DocumentText text = Formats.read(Source.of(file)).text();
                if (text.text().length() >= LONG_ENOUGH) {
                    documents.add(new Specimen(Source.of(file).name().replace(".md", ""), "of the set", text, 1));
                }
            }
        } catch (IOException | Unreadable e) {
            throw new IllegalStateException(e);
        }
        return documents;
    }

    private static Specimen invented(String name, String about, String text, int rounds) {
        DocumentText empty = new DocumentText(text, List.of(), List.of(), List.of(), "proof/1");
        return new Specimen(name, about, Tracked.of(text).document(empty), rounds);
    }
}
