package org.variorum.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The description between `---` lines at the head of a Markdown file, as far as a file that comes alone
/// needs it: the simple `key: value` lines. The reader of reading sets parses the same lines as YAML.
///
/// @param body what stands after it
record FrontMatter(Map<String, String> values, String body) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    /// @param text with line feeds only
    static FrontMatter split(String text) {
        if (!text.startsWith("---\n")) {
            return new FrontMatter(Map.of(), text);
        }
        Map<String, String> values = new LinkedHashMap<>();
        int from = 4;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end).stripTrailing();
            from = end < 0 ? text.length() : end + 1;
            if (line.equals("---") || line.equals("...")) {
                return new FrontMatter(values, text.substring(from));
            }
            int colon = line.indexOf(':');
            if (colon > 0 && KEY.matcher(line.substring(0, colon)).matches()) {
                values.putIfAbsent(
                        line.substring(0, colon),
                        unquoted(line.substring(colon + 1).strip()));
            }
        }
        return new FrontMatter(Map.of(), text);
    }

    /// The value of `key`, or empty.
    String value(String key) {
        return values.getOrDefault(key, "");
    }

    private static String unquoted(String value) {
        boolean wrapped = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return wrapped ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value;
    }
}
