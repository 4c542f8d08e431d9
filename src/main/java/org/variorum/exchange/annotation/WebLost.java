package org.variorum.exchange.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.exchange.Omitted;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;

/// What a collection of annotations does not carry.
final class WebLost {
    private WebLost() {}

    static List<Omitted> of(Snapshot now, Id.@Nullable Document only, Gathered gathered, Plain plain) {
        Mentions mentions = new Mentions();
        String travels = "annotations name the texts they speak of and do not contain them; send the files along, or"
                + " the reading set.";
        if (only == null) {
            mentions.add("documents", now.documents().size(), travels);
            mentions.add("earlier versions of documents", now.earlierVersions().size(), "only the library keeps them.");
            mentions.add(
                    "reading sets", now.sets().size(), "what came with one says so, and the set travels by itself.");
            mentions.add("dated events", now.events().size(), "they belong to their reading set.");
        } else {
            long here = gathered.documents(now).stream()
                    .filter(id -> now.document(id).isPresent())
                    .count();
            mentions.add("documents", (int) here, travels);
        }
        mentions.add(
                "texts with half a character or a null in them",
                plain.mended(),
                "such characters cannot be written; U+FFFD stands for each.");
        return mentions.all();
    }
}
