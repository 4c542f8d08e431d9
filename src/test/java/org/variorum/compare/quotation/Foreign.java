package org.variorum.compare.quotation;

import java.util.List;

/// Sentences written for the tests. They speak of what the texts of the set speak of, in the same kind of
/// words, and stand in none of them.
final class Foreign {
    static final List<String> ENGLISH = List.of(
            "The ambassador was asked to wait in the corridor until the minister had finished his tea",
            "In the autumn of that year the trains ran late and nobody at the ministry could say why",
            "We must on no account be seen to hesitate, for hesitation is read abroad as a kind of answer",
            "The committee regrets that the figures for coal were sent to the wrong address in March",
            "A soldier who has slept is worth two who have been told that the enemy is tired",
            "If the harvest fails the villages will look to the capital, and the capital will look away",
            "He spoke for an hour about the railway and for a minute about the war",
            "The Chinese comrades asked for tractors and were given a lecture on patience",
            "It was agreed that the American note should be answered politely, at length, and after Easter",
            "The fleet could not leave port before the ice had gone, whatever the telegram said",
            "Nothing in the treaty obliges either party to tell the other what it has already decided",
            "The general believed his maps, and the maps had been drawn by men who had never left Moscow",
            "Peace in the Far East will come when everybody has lost what he came to keep",
            "The reports from the north were signed by three officers, none of whom had been there",
            "The President read the letter twice and put it under the others",
            "Our friends in Prague would like to know whether they are to applaud or to be silent");
    static final List<String> RUSSIAN = List.of(
            "Посол ждал в коридоре, пока министр допивал чай и просматривал вчерашние газеты",
            "Осенью поезда опаздывали, и никто в министерстве не мог объяснить почему",
            "Комитет сожалеет о том, что сведения об угле были отправлены не по тому адресу",
            "Солдат, который выспался, стоит двоих, которым сказали, что противник устал",
            "Он говорил целый час о железной дороге и одну минуту о войне",
            "Китайские товарищи просили тракторы, а получили лекцию о терпении",
            "Флот не мог выйти из гавани, пока не сошел лед, что бы ни говорилось в телеграмме",
            "Генерал верил своим картам, а карты рисовали люди, никогда не покидавшие Москвы");

    private Foreign() {}
}
