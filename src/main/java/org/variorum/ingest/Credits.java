package org.variorum.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Recognises the line under a picture that names its photographer, agency or archive.
final class Credits {
    private static final int LONGEST = 140;
    private static final int LONGEST_CAPTION = 700;
    private static final int MOST_WORDS_A_PART = 7;

    private static final Set<String> HOUSES = Set.of(
            "getty images",
            "getty",
            "corbis",
            "bettmann",
            "bettmann archive",
            "bettmann/corbis",
            "ap",
            "ap photo",
            "ap images",
            "associated press",
            "reuters",
            "afp",
            "epa",
            "epa-efe",
            "efe",
            "tass",
            "itar-tass",
            "ria novosti",
            "sputnik",
            "alamy",
            "alamy stock photo",
            "alamy live news",
            "shutterstock",
            "magnum",
            "magnum photos",
            "keystone",
            "keystone-france",
            "hulton archive",
            "hulton-deutsch collection",
            "ullstein bild",
            "dpa",
            "picture alliance",
            "akg-images",
            "akg images",
            "bridgeman images",
            "bridgeman art library",
            "mary evans picture library",
            "sovfoto",
            "universal images group",
            "universal history archive",
            "library of congress",
            "national archives",
            "u.s. national archives",
            "nara",
            "imperial war museum",
            "imperial war museums",
            "iwm",
            "wikimedia commons",
            "wikimedia",
            "xinhua",
            "yonhap",
            "kyodo",
            "kyodo news",
            "upi",
            "zuma press",
            "zuma",
            "everett collection",
            "granger",
            "granger collection",
            "the granger collection",
            "the life picture collection",
            "time life pictures",
            "popperfoto",
            "topfoto",
            "rex features",
            "rex",
            "roger viollet",
            "roger-viollet",
            "gamma-rapho",
            "gamma-keystone",
            "interfoto",
            "istock",
            "istockphoto",
            "unsplash",
            "pixabay",
            "pexels",
            "public domain",
            "flickr",
            "camera press",
            "pa",
            "pa images",
            "pa wire",
            "archive photos",
            "photoquest",
            "fpg",
            "three lions",
            "heritage images",
            "fine art images",
            "print collector",
            "de agostini",
            "bundesarchiv",
            "nato",
            "u.s. army",
            "u.s. navy",
            "u.s. air force",
            "us army",
            "us navy",
            "department of defense",
            "the new york times",
            "redux",
            "contour",
            "laif",
            "ostkreuz",
            "scala",
            "art resource",
            "smithsonian",
            "тасс",
            "риа новости",
            "фотохроника тасс",
            "коммерсантъ",
            "росархив",
            "ргакфд",
            "新华社");

    private static final Pattern PREFIX = Pattern.compile("(?iu)^(?:photo(?:s|graph|graphs)?|image|picture|credit|photo"
            + " credit|image credit|courtesy(?: of)?|source|фото|источник|foto|bild|crédit(?: photo)?|摄影|图片来源)"
            + "(?:\\s{0,3}[:：]|\\s+(?:by|via|courtesy of|from)\\s|\\s(?=\\p{Lu})).*");
    private static final Pattern PARTS = Pattern.compile("\\s{0,3}(?:/|\\||;|,|\\s-\\s|\\s–\\s|\\bvia\\b)\\s{0,3}");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}{3}[.!?]\\s");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{2,140})[)\\]]\\.?$");
    private static final Pattern AFTER_STOP = Pattern.compile("[.!?”\"]\\s+([^.!?]{2,140})$");

    private Credits() {}

    /// Whether the whole line is a credit. "Bettmann Archive/Getty Images" is; a sentence that names an
    /// agency is not.
    static boolean isCredit(String line) {
        String words = stripped(line);
        if (words.isEmpty() || words.length() > LONGEST || words.indexOf('\n') >= 0 || endsSentence(words)) {
            return false;
        }
        if (words.startsWith("©") || words.toLowerCase(Locale.ROOT).startsWith("(c) ")) {
            return wordCount(words) <= 12;
        }
        if (PREFIX.matcher(words).matches() && hasMarker(words)) {
            return wordCount(words) <= 14;
        }
        List<String> parts =
                Arrays.stream(PARTS.split(words)).filter(p -> !p.isBlank()).toList();
        return !parts.isEmpty()
                && parts.stream().allMatch(Credits::isName)
                && parts.stream().anyMatch(Credits::isHouse)
                && (parts.size() == 1 || isHouse(parts.getLast()) || words.indexOf('/') >= 0);
    }

    /// Whether the line is a caption that closes with its credit: "The bridge, 1911. (Courtesy of ...)".
    static boolean endsInCredit(String line) {
        if (line.length() > LONGEST_CAPTION || line.indexOf('\n') >= 0) {
            return false;
        }
        var brackets = IN_BRACKETS.matcher(line);
        if (brackets.find()) {
            return isCredit(brackets.group(1));
        }
        var last = AFTER_STOP.matcher(line);
        return last.find() && last.group(1).indexOf('/') > 0 && isCredit(last.group(1));
    }

    private static String stripped(String line) {
        String words = line.strip();
        boolean wrapped = words.length() > 2
                && (words.startsWith("(") && words.endsWith(")") || words.startsWith("[") && words.endsWith("]"));
        return wrapped ? words.substring(1, words.length() - 1).strip() : words;
    }

    /// "Photo by X" and "Photo: X" are credits; "Image Makers of the Revolution" is not.
    private static boolean hasMarker(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return words.indexOf(':') > 0
                || words.indexOf('：') > 0
                || lower.startsWith("courtesy of")
                || lower.matches("(?:photo|photos|photograph|photographs|image|picture)\\s+(?:by|via|courtesy of)\\s.*")
                || Arrays.stream(PARTS.split(words)).anyMatch(Credits::isHouse);
    }

    private static boolean isHouse(String part) {
        String name = part.strip().toLowerCase(Locale.ROOT);
        return HOUSES.contains(name) || HOUSES.contains(name.replaceFirst("^(?:the|via|photo by) ", ""));
    }

    private static boolean isName(String part) {
        return wordCount(part) <= MOST_WORDS_A_PART
                && !SENTENCE.matcher(part).find()
                && !Character.isLowerCase(part.strip().codePointAt(0));
    }

    private static boolean endsSentence(String words) {
        return words.endsWith(".") && !words.endsWith("Inc.") && !words.endsWith("Ltd.") && !words.endsWith("Co.");
    }

    private static int wordCount(String words) {
        return words.strip().split("\\s+").length;
    }
}
