package org.variorum.compare.quotation;

import java.util.Set;

/// Words that deny. One that was dropped or added turns a sentence round, however few letters it has.
final class Negation {
    private static final Set<String> WORDS = Set.of(
            // English
            "not",
            "no",
            "never",
            "none",
            "nor",
            "neither",
            "nothing",
            "nobody",
            "nowhere",
            "cannot",
            "without",
            // Russian
            "не",
            "ни",
            "нет",
            "нельзя",
            "никогда",
            "никто",
            "ничего",
            "ничто",
            "нигде",
            "без",
            // German
            "nicht",
            "kein",
            "keine",
            "keinen",
            "keiner",
            "keinem",
            "nie",
            "niemals",
            "nichts",
            "niemand",
            "ohne",
            // French
            "ne",
            "pas",
            "jamais",
            "non",
            "rien",
            "aucun",
            "aucune",
            "sans",
            // Chinese
            "不",
            "没",
            "沒",
            "未",
            "无",
            "無",
            "非",
            "莫",
            "勿");

    private Negation() {}

    static boolean is(Token token) {
        return token.isWord() && (WORDS.contains(token.loose()) || token.loose().endsWith("n't"));
    }
}
