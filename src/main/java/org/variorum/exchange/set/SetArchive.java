package org.variorum.exchange.set;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A set as a zip, read into memory: nothing is unpacked to the disk, so a link inside is only a short text.
/// The files lie at the top, or all in one folder.
final class SetArchive implements SetFiles {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 256L << 20;
    /// Text shrinks to a tenth or so; what unpacks to more than this many times its size is a trap.
    private static final long MOST_GROWTH = 200;
    private static final long SMALL = 1 << 20;

    private final String name;
    private final Map<String, byte[]> files = new HashMap<>();

    private SetArchive(String name) {
        this.name = name;
    }

    static SetArchive open(String name, byte[] zip) throws BadSet {
        var archive = new SetArchive(name);
        long most = Math.max(SMALL, Math.min(MOST_UNPACKED, zip.length * MOST_GROWTH));
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            archive.fill(in, most);
        } catch (IOException | IllegalArgumentException e) {
            throw new BadSet(name + " is damaged and cannot be unpacked; get it again.");
        }
        if (archive.files.isEmpty()) {
            throw new BadSet(name + " is not a zip file; a reading set is a folder or a zip with a set.yaml.");
        }
        return archive;
    }

    private void fill(ZipInputStream in, long most) throws IOException, BadSet {
        long left = most;
        int entries = 0;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw new BadSet(name + " holds more than " + MOST_ENTRIES + " files; it is not a reading set.");
            }
            String path = entry.getName();
            if (path.startsWith("/")
                    || path.contains("\\")
                    || path.contains(":")
                    || path.matches("(.*/)?\\.\\.(/.*)?")) {
                throw new BadSet(name + " holds a file that reaches outside it (" + shown(path) + "); do not use it.");
            }
            if (entry.isDirectory()) {
                continue;
            }
            byte[] bytes = in.readNBytes((int) Math.min(left, MOST_BYTES) + 1);
            left -= bytes.length;
            if (left < 0 || bytes.length > MOST_BYTES) {
                throw new BadSet(
                        name + " unpacks to far more than a reading set needs (" + shown(path) + "); do not use it.");
            }
            files.put(path, bytes);
        }
    }

    private static String shown(String path) {
        return path.length() > 60 ? path.substring(0, 60) + "…" : path;
    }

    @Override
    public Optional<byte[]> read(String file) {
        return Optional.ofNullable(files.get(prefix() + file));
    }

    private String prefix() {
        if (files.containsKey("set.yaml")) {
            return "";
        }
        return files.keySet().stream()
                .filter(path -> path.endsWith("/set.yaml") && path.indexOf('/') == path.lastIndexOf('/'))
                .findFirst()
                .map(path -> path.substring(0, path.indexOf('/') + 1))
                .orElse("");
    }

    @Override
    public String place() {
        return name;
    }
}
