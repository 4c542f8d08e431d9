package org.variorum.exchange.set;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/// Writes maps, lists, texts and numbers as YAML that people can read and {@link YamlFile} reads to the letter.
final class SetYaml {
    private int replaced;

    /// How many characters could not be written: halves of characters, which no file can hold.
    int replaced() {
        return replaced;
    }

    String write(Map<String, ?> fields) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setWidth(Integer.MAX_VALUE);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        return new Yaml(new Style(options), options).dump(whole(fields));
    }

    /// A new mapping, in the order in which it is filled.
    static Fill fields() {
        return new Fill();
    }

    /// Fields by name; what says nothing is left out.
    static final class Fill {
        private final Map<String, Object> map = new LinkedHashMap<>();

        Fill put(String name, @Nullable Object value) {
            boolean nothing = value == null
                    || (value instanceof String words && words.isEmpty())
                    || (value instanceof List<?> list && list.isEmpty())
                    || (value instanceof Map<?, ?> fields && fields.isEmpty())
                    || Boolean.FALSE.equals(value);
            if (!nothing) {
                map.put(name, value);
            }
            return this;
        }

        Fill putAll(Fill other) {
            map.putAll(other.map);
            return this;
        }

        boolean has(String name) {
            return map.containsKey(name);
        }

        Map<String, Object> map() {
            return map;
        }
    }

    private Object whole(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<Object, Object> copy = new LinkedHashMap<>();
                map.forEach((name, each) -> copy.put(whole(name), whole(each)));
                yield copy;
            }
            case List<?> list -> list.stream().map(this::whole).toList();
            case String words -> wholeCharacters(words);
            default -> value;
        };
    }

    private String wholeCharacters(String words) {
        StringBuilder whole = new StringBuilder(words.length());
        words.codePoints().forEach(point -> {
            boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            replaced += half ? 1 : 0;
            whole.appendCodePoint(half ? 0xFFFD : point);
        });
        return whole.toString();
    }

    /// Short lists of numbers and of words stand in one line; words that need it stand in quotation marks.
    private static final class Style extends Representer {
        Style(DumperOptions options) {
            super(options);
        }

        @Override
        protected Node representScalar(Tag tag, String value, DumperOptions.@Nullable ScalarStyle style) {
            boolean exact = tag.equals(Tag.STR)
                    && (!value.equals(value.strip()) || value.chars().anyMatch(c -> c < ' ' || c == 0x7F));
            return super.representScalar(tag, value, exact ? DumperOptions.ScalarStyle.DOUBLE_QUOTED : style);
        }

        @Override
        protected Node representSequence(Tag tag, Iterable<?> list, DumperOptions.FlowStyle style) {
            boolean plain = true;
            for (Object each : list) {
                plain &= each instanceof Number;
            }
            return super.representSequence(tag, list, plain ? DumperOptions.FlowStyle.FLOW : style);
        }
    }
}
