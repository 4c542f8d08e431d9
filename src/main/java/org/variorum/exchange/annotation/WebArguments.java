package org.variorum.exchange.annotation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Bearing;
import org.variorum.model.Claim;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.Stance;
import org.variorum.model.Verdict;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;
import org.variorum.model.Work;

/// Reads what only we write: claims with everything that belongs to them, under our own terms.
final class WebArguments {
    private final WebTargets targets;
    private final Instant now;

    WebArguments(WebTargets targets, Instant now) {
        this.targets = targets;
        this.now = now;
    }

    Question question(Json json) throws BadAnnotations {
        return new Question(
                new Id.Question(own(json, "question")),
                origin(json),
                json.get("label").words(),
                words(json, "note"),
                order(json));
    }

    Voice voice(Json json) throws BadAnnotations {
        return new Voice(
                new Id.Voice(own(json, "voice")),
                origin(json),
                json.get("name").words(),
                words(json, "label"),
                one(json, "kind", VoiceKind.class),
                number(json, "ink"));
    }

    Work work(Json json) throws BadAnnotations {
        return new Work(
                new Id.Work(own(json, "work")),
                origin(json),
                words(json, "title"),
                json.get("label").words(),
                words(json, "issued"),
                words(json, "csl"));
    }

    Claim claim(Json json, List<Hook> hooks) throws BadAnnotations {
        Id.Claim id = new Id.Claim(own(json, "claim"));
        targets.hooks(json, id, hooks);
        return new Claim(
                id,
                origin(json),
                needed(json, "question", Id.Question::new),
                words(json, "label"),
                text(json),
                link(json, "madeBy", "voice", Id.Voice::new),
                order(json));
    }

    Interpretation interpretation(Json json) throws BadAnnotations {
        return new Interpretation(
                new Id.Interpretation(own(json, "interpretation")),
                origin(json),
                needed(json, "claim", Id.Claim::new),
                needed(json, "voice", Id.Voice::new),
                one(json, "stance", Stance.class),
                one(json, "directness", Directness.class),
                link(json, "reportedBy", "voice", Id.Voice::new),
                one(json, "confidence", Confidence.class),
                text(json),
                link(json, "work", "work", Id.Work::new),
                words(json, "locator"),
                words(json, "date"),
                order(json));
    }

    Evidence evidence(Json json, List<Hook> hooks) throws BadAnnotations {
        Id.Evidence id = new Id.Evidence(own(json, "evidence"));
        targets.hooks(json, id, hooks);
        return new Evidence(
                id,
                origin(json),
                needed(json, "interpretation", Id.Interpretation::new),
                one(json, "bearing", Bearing.class),
                text(json),
                order(json));
    }

    Verdict verdict(Json json) throws BadAnnotations {
        Id about = link(json, "claim", "claim", Id.Claim::new);
        Verdict.Finding finding = one(json, "finding", Verdict.Finding.class);
        Id.Voice voice = link(json, "voice", "voice", Id.Voice::new);
        int sureness = number(json, "sureness");
        if ((finding == Verdict.Finding.CONVINCES) != (voice != null) || sureness < 1 || sureness > Verdict.SUREST) {
            throw json.bad("a verdict names a voice where one convinces and nowhere else, and how sure it is from 1 to "
                    + Verdict.SUREST + "; nothing was taken: export it again.");
        }
        return new Verdict(
                new Id.Verdict(own(json, "verdict")),
                origin(json),
                about == null ? needed(json, "question", Id.Question::new) : about,
                finding,
                voice,
                sureness,
                text(json),
                json.get("created").time().orElse(now));
    }

    /// The id in its own address.
    private static String own(Json json, String kind) throws BadAnnotations {
        String address = WebTerms.address(json);
        if (address.isEmpty()) {
            throw json.bad("its “id” is missing; nothing was taken: export it again.");
        }
        return Addresses.id(kind, address);
    }

    static Origin origin(Json json) throws BadAnnotations {
        String set = words(json, "set");
        return set.isEmpty() ? Origin.READER : Origin.of(new Id.Set(set));
    }

    private static <I> I needed(Json json, String name, Function<String, I> make) throws BadAnnotations {
        I id = link(json, name, name, make);
        if (id == null) {
            throw json.bad("“" + WebWords.PREFIX + name + "” is missing; nothing was taken: export it again.");
        }
        return id;
    }

    private static <I> @Nullable I link(Json json, String name, String kind, Function<String, I> make)
            throws BadAnnotations {
        String address = WebTerms.ours(json, name).address().orElse("");
        return address.isEmpty() ? null : make.apply(Addresses.id(kind, address));
    }

    private static String words(Json json, String name) throws BadAnnotations {
        return WebTerms.ours(json, name).words();
    }

    /// The text of the body that is a text.
    private static String text(Json json) throws BadAnnotations {
        for (Json body : WebTerms.body(json).all()) {
            if (WebTerms.types(body).contains("TextualBody")) {
                return WebTerms.value(body).words();
            }
        }
        return "";
    }

    private static int order(Json json) throws BadAnnotations {
        return WebTerms.ours(json, "order").isNothing() ? 0 : number(json, "order");
    }

    private static int number(Json json, String name) throws BadAnnotations {
        return (int) WebTerms.ours(json, name).number().orElse(0);
    }

    static <E extends Enum<E>> E one(Json json, String name, Class<E> kind) throws BadAnnotations {
        Json field = WebTerms.ours(json, name);
        String word = field.words();
        for (E each : Objects.requireNonNull(kind.getEnumConstants())) {
            if (WebWords.word(each).equals(word.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw field.bad("“" + JsonText.shown(word) + "” is none of the words that can stand here; nothing was taken:"
                + " export it again.");
    }
}
