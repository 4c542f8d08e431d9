package org.variorum.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.model.Range;
import org.variorum.model.Selector;

class TogetherTest {
    @Test
    void manyQuestionsAreAnsweredAsOneByOne() {
        Random random = new Random(51);
        for (int round = 0; round < 12; round++) {
            String before = Texts.invented(Texts.SCRIPTS.get(round % Texts.SCRIPTS.size()), 700, random);
            String now = changed(random, before);
            List<Finder.Question> questions = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                int start = random.nextInt(before.length() - 1);
                int length = 1 + random.nextInt(random.nextInt(4) == 0 ? 600 : 80);
                Range passage = new Range(start, Math.min(before.length(), start + length));
                Selector.Span hint = random.nextBoolean() ? null : new Selector.Span(passage.start(), passage.end());
                questions.add(new Finder.Question(Finder.describe(before, passage), hint));
            }
            Finder finder = new Finder(now);
            Together together = new Together(finder, questions);
            for (int i = 0; i < questions.size(); i += 10) {
                Finder answering = together.answering(questions.subList(i, i + 10));
                for (Finder.Question question : questions.subList(i, i + 10)) {
                    assertThat(answering.find(question.quote(), question.hint()))
                            .isEqualTo(finder.find(question.quote(), question.hint()));
                }
            }
        }
    }

    @Test
    void stringsAreFoundWhereverTheyStand() {
        Random random = new Random(52);
        for (int round = 0; round < 200; round++) {
            int letters = 1 + random.nextInt(4);
            StringBuilder letter = new StringBuilder();
            for (int i = random.nextInt(1500); i >= 0; i--) {
                letter.append((char) ('a' + random.nextInt(letters)));
            }
            String text = letter.toString();
            Set<String> strings = new HashSet<>();
            for (int i = 0; i < 60; i++) {
                int start = random.nextInt(text.length());
                int end = Math.min(text.length(), start + random.nextInt(random.nextBoolean() ? 20 : 300));
                strings.add(text.substring(start, end) + (random.nextInt(4) == 0 ? "b" : ""));
            }
            Map<String, int[]> standing = Standing.in(text, strings);
            standing.forEach((string, places) -> assertThat(places).isEqualTo(all(text, string)));
            assertThat(standing.keySet()).isSubsetOf(strings);
            if (letters > 2) {
                assertThat(standing.keySet())
                        .containsAll(strings.stream()
                                .filter(string -> string.length() >= 16)
                                .toList());
            }
        }
    }

    private static int[] all(String text, String string) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) {
            places.add(at);
        }
        return places.stream().mapToInt(place -> place).toArray();
    }

    private static String changed(Random random, String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < text.length() / 100; i++) {
            int at = random.nextInt(changed.length());
            switch (random.nextInt(3)) {
                case 0 -> changed.setCharAt(at, 'x');
                case 1 -> changed.delete(at, Math.min(changed.length(), at + random.nextInt(30)));
                default -> changed.insert(at, text, 0, random.nextInt(40));
            }
        }
        return changed.toString();
    }
}
