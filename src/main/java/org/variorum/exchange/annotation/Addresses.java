package org.variorum.exchange.annotation;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The addresses under which things of a library travel, and the ids that things from elsewhere get.
///
/// A thing with a UUID is `urn:uuid:…`; a reading set's thing, which is called `set:slug` everywhere, is
/// `urn:x-variorum:claim/set:slug`. A thing that another program made gets a UUID made from its address there, so
/// that it is the same whenever it comes.
public final class Addresses {
    static final String OURS = "urn:x-variorum:";
    /// Begins the address of a text by its hash.
    public static final String TEXT = OURS + "text/";
    /// Begins the address of a file by its hash.
    public static final String FILE = OURS + "file/";
    private static final String URN_UUID = "urn:uuid:";
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Addresses() {}

    /// @param kind in one lower-case word: keeps a set's claim apart from its note of the same name
    public static String of(String kind, String value) {
        return UUID_SHAPE.matcher(value).matches()
                ? URN_UUID + value
                : OURS + kind + "/"
                        + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%3A", ":");
    }

    /// The id that stands in one of our own addresses; empty for any other.
    static Optional<String> ours(String kind, String address) {
        String head = OURS + kind + "/";
        if (address.startsWith(head) && address.length() > head.length()) {
            try {
                return Optional.of(URLDecoder.decode(address.substring(head.length()), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException notEncoded) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The id of a thing that has this address: the one in it, where it is one of ours, else a UUID made from it.
    ///
    /// @param kind as in {@link #of}
    public static String id(String kind, String address) {
        Optional<String> ours = ours(kind, address);
        if (ours.isPresent()) {
            return ours.get();
        }
        String bare = address.startsWith(URN_UUID) ? address.substring(URN_UUID.length()) : "";
        return UUID_SHAPE.matcher(bare).matches() ? bare : made(kind, address);
    }

    /// A UUID made from what identifies a thing: always the same for the same.
    public static String made(String kind, String identity) {
        return UUID.nameUUIDFromBytes((kind + " " + identity).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
