package org.variorum.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The things of one kind, with the indices over them that somebody asked for.
final class Shelf {
    static final Shelf NOTHING = new Shelf(Map.of());

    private final Map<Id, Entity> things;
    private final Map<String, Map<Object, List<Entity>>> indices = new ConcurrentHashMap<>();
    private volatile @Nullable List<Entity> sorted;

    Shelf(Map<Id, Entity> things) {
        this.things = things;
    }

    Map<Id, Entity> things() {
        return things;
    }

    List<Entity> sorted(Comparator<? super Entity> order) {
        List<Entity> list = sorted;
        if (list == null) {
            list = things.values().stream().sorted(order).toList();
            sorted = list;
        }
        return list;
    }

    List<Entity> by(String name, Object key, Function<Entity, Stream<?>> keys, Comparator<? super Entity> order) {
        return indices.computeIfAbsent(name, _ -> index(keys, order)).getOrDefault(key, List.of());
    }

    private Map<Object, List<Entity>> index(Function<Entity, Stream<?>> keys, Comparator<? super Entity> order) {
        Map<Object, List<Entity>> index = new HashMap<>();
        for (Entity thing : sorted(order)) {
            keys.apply(thing)
                    .forEach(key ->
                            index.computeIfAbsent(key, _ -> new ArrayList<>()).add(thing));
        }
        index.replaceAll((_, list) -> Collections.unmodifiableList(list));
        return index;
    }
}
