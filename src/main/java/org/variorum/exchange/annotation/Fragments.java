package org.variorum.exchange.annotation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.exchange.annotation.Selectors.Found;
import org.variorum.exchange.annotation.Target.Position;
import org.variorum.exchange.annotation.Target.Rectangle;
import org.variorum.exchange.annotation.Target.Unit;
import org.variorum.model.Selector;

/// Parts of texts as fragments of addresses name them: `page=3&viewrect=…` (RFC 8118), `xywh=percent:…` (Media
/// Fragments), `char=10,20` (RFC 5147), `:~:text=…` (Scroll to Text Fragment). Anything else says nothing.
final class Fragments {
    private static final String TEXT = ":~:text=";

    private Fragments() {}

    static Found of(String fragment) {
        int text = fragment.indexOf(TEXT);
        if (text >= 0) {
            return words(fragment.substring(text + TEXT.length()).split("&", 2)[0]);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : fragment.split("&")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(field.substring(0, equals), decoded(field.substring(equals + 1)));
            }
        }
        double[] chars = numbers(fields.getOrDefault("char", "").split(";", 2)[0], 2);
        if (chars != null) {
            return new Found(null, new Position((int) chars[0], (int) chars[1], Unit.CODE_POINTS), null);
        }
        return new Found(null, null, rectangle(fields));
    }

    private static @Nullable Rectangle rectangle(Map<String, String> fields) {
        double[] number = numbers(fields.getOrDefault("page", ""), 1);
        int page = number == null ? 0 : Math.max(0, (int) number[0] - 1);
        String xywh = fields.getOrDefault("xywh", "");
        boolean percent = xywh.startsWith("percent:");
        double[] shape = percent
                ? numbers(xywh.substring("percent:".length()), 4)
                : numbers(fields.getOrDefault("viewrect", ""), 4);
        if (shape != null) {
            return new Rectangle(page, shape[0], shape[1], shape[2], shape[3], percent);
        }
        return number == null || !xywh.isEmpty() ? null : new Rectangle(page, 0, 0, 100, 100, true);
    }

    /// A rectangle that was given within another one: on the page of that.
    static @Nullable Rectangle on(@Nullable Rectangle outer, @Nullable Rectangle inner) {
        if (inner == null) {
            return outer;
        }
        return outer == null || outer.page() == inner.page()
                ? inner
                : new Rectangle(outer.page(), inner.x(), inner.y(), inner.width(), inner.height(), inner.percent());
    }

    /// `prefix-,words,-suffix`; a range between two far ends (`from,to`) is not understood.
    private static Found words(String directive) {
        String exact = "";
        String prefix = "";
        String suffix = "";
        for (String part : directive.split(",")) {
            if (part.endsWith("-")) {
                prefix = decoded(part.substring(0, part.length() - 1)) + " ";
            } else if (part.startsWith("-")) {
                suffix = " " + decoded(part.substring(1));
            } else if (exact.isEmpty()) {
                exact = decoded(part);
            } else {
                return Found.NOTHING;
            }
        }
        return exact.isBlank() ? Found.NOTHING : new Found(new Selector.Quote(exact, prefix, suffix), null, null);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return part;
        }
    }

    /// So many numbers with commas between them, none below 0 and all finite; null where they are not that.
    private static double @Nullable [] numbers(String words, int count) {
        String[] parts = words.split(",");
        if (parts.length != count) {
            return null;
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            try {
                numbers[i] = Double.parseDouble(parts[i].strip());
            } catch (NumberFormatException noNumber) {
                return null;
            }
            if (!Double.isFinite(numbers[i]) || numbers[i] < 0) {
                return null;
            }
        }
        return numbers;
    }
}
