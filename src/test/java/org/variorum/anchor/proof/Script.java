package org.variorum.anchor.proof;

import java.util.List;

/// A script to invent texts in: sounds to make words of, common words, phrases that are repeated.
enum Script {
    LATIN(
            "chronicle",
            "Latin with accents; words by Zipf's law, set phrases, quotations",
            100_000,
            "b c d f g l m n p r s t v br st tr ł š ç",
            "a e i o u é ü ö ea ou",
            "the of and to in that was for on with as by at from which not had his were this",
            List.of(
                    "in reply to your letter of the same date",
                    "I have the honour to report that",
                    "the government of the republic declared",
                    "it has been decided by the council that",
                    "according to what was said in the evening",
                    "as the undersigned has already had occasion to remark,")),
    CYRILLIC(
            "донесение",
            "Cyrillic; words by Zipf's law, phrases of telegrams",
            60_000,
            "б в г д ж з к л м н п р с т х ш ст пр вл",
            "а е и о у ы я ё ей ой",
            "и в на не что с по он к из за от как это для о до его но",
            List.of(
                    "в ответ на Вашу телеграмму сообщаю, что",
                    "докладываю, что по имеющимся сведениям",
                    "посол просит передать министру",
                    "считаем необходимым обратить внимание на то, что",
                    "прошу Вас срочно сообщить Ваше мнение")),
    ARABIC(
            "رسالة",
            "Arabic; words by Zipf's law, some with vowel signs, set phrases",
            30_000,
            "ب ت ج ح د ر س ش ع ف ق ك ل م ن ه",
            "ا و ي َ ِ",
            "في من على إلى أن عن مع هذا كان ما لا قد بعد",
            List.of("أرسل السفير برقية إلى الوزير", "وفقا لما جاء في الرسالة", "تقرر في اجتماع المجلس أن")),
    HAN(
            "電報",
            "Chinese ideographs by Zipf's law, some outside the basic plane, set phrases",
            25_000,
            "",
            "",
            "的 一 是 不 了 在 人 有 我 他 這 中 大 來 上 國",
            List.of("根據政府的決定", "我方已經收到來電", "關於朝鮮問題的報告", "請即電告你的意見"));

    private final String title;
    private final String about;
    private final int length;
    private final List<String> consonants;
    private final List<String> vowels;
    private final List<String> common;
    private final List<String> phrases;

    Script(
            String title,
            String about,
            int length,
            String consonants,
            String vowels,
            String common,
            List<String> phrases) {
        this.title = title;
        this.about = about;
        this.length = length;
        this.consonants = List.of(consonants.split(" "));
        this.vowels = List.of(vowels.split(" "));
        this.common = List.of(common.split(" "));
        this.phrases = phrases;
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }

    /// Characters of the text to be invented.
    int length() {
        return length;
    }

    List<String> consonants() {
        return consonants;
    }

    List<String> vowels() {
        return vowels;
    }

    List<String> common() {
        return common;
    }

    List<String> phrases() {
        return phrases;
    }

    boolean hasSpaces() {
        return this != HAN;
    }
}
