package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1950                       | 1950
            1950-08-27                 | 1950-08-27
            195x                       | 195X
            August 1950                | 1950-08
            aug. 1950                  | 1950-08
            8.1950                     | 1950-08
            27 August 1950             | 1950-08-27
            27th of August, 1950       | 1950-08-27
            Aug 27, 1950               | 1950-08-27
            1950 Aug 27                | 1950-08-27
            27. 8. 1950                | 1950-08-27
            25.6.1950                  | 1950-06-25
            5.6.1950                   | 1950-06-05
            25.VI.1950                 | 1950-06-25
            25/6/1950                  | 1950-06-25
            6/25/1950                  | 1950-06-25
            5/5/1950                   | 1950-05-05
            1950/6/25                  | 1950-06-25
            1950-6-5                   | 1950-06-05
            Sunday, 25 June 1950       | 1950-06-25
            spring 1950                | 1950-21
            Summer of 1950             | 1950-22
            autumn 1950                | 1950-23
            fall 1950                  | 1950-23
            winter 1950                | 1950-24
            winter 1950–51             | 1950-24
            about 1950                 | 1950~
            around spring 1950         | 1950-21~
            c. 1950                    | 1950~
            c.1950                     | 1950~
            c1950                      | 1950~
            ca. August 1950            | 1950-08~
            ~1950                      | 1950~
            1950 or so                 | 1950~
            1950?                      | 1950?
            1950 (?)                   | 1950?
            August 1950?               | 1950-08?
            probably May 1950          | 1950-05?
            perhaps about 1950         | 1950%
            c. 1950?                   | 1950%
            1950s                      | 195X
            the 1950s                  | 195X
            1950's                     | 195X
            about the 1950s            | 195X~
            20th century               | 19XX
            before 1950                | ../1949
            before June 1950           | ../1950-05
            before 27 August 1950      | ../1950-08-26
            before spring 1950         | ../1950-02
            before the 1950s           | ../1949
            after 1950                 | 1951/..
            after June 1950            | 1950-07/..
            after 31 December 1949     | 1950-01-01/..
            after about 1950           | 1951~/..
            until 1950                 | ../1950
            by May 1950                | ../1950-05
            since 1950                 | 1950/..
            from June 1950             | 1950-06/..
            from 1950 on               | 1950/..
            1950 or later              | 1950/..
            not before 1950            | 1950/..
            no later than 1950         | ../1950
            1950–                      | 1950/..
            1949–53                    | 1949/1953
            1949-53                    | 1949/1953
            1949–1953                  | 1949/1953
            1949 - 1953                | 1949/1953
            1949/53                    | 1949/1953
            1995/96                    | 1995/1996
            1949/1953                  | 1949/1953
            1949 to 1953               | 1949/1953
            between 1949 and 1951      | 1949/1951
            from 1949 to 1951          | 1949/1951
            between March and May 1950 | 1950-03/1950-05
            March–May 1950             | 1950-03/1950-05
            5–13 July 1950             | 1950-07-05/1950-07-13
            27 August – 3 September 1950 | 1950-08-27/1950-09-03
            August 1949 – May 1950     | 1949-08/1950-05
            Aug 27–30, 1950            | 1950-08-27/1950-08-30
            c. 1949–51                 | 1949~/1951~
            1949?–1951                 | 1949?/1951
            1949 or 1950               | [1949,1950]
            May or June 1950           | [1950-05,1950-06]
            1949 and 1953              | {1949,1953}
            early 1950                 | 1950-01~/1950-04~
            mid-1950                   | 1950-05~/1950-08~
            late 1950                  | 1950-09~/1950-12~
            early May 1950             | 1950-05-01~/1950-05-10~
            end of February 1950       | 1950-02-21~/1950-02-28~
            the early 1950s            | 1950~/1953~
            first half of 1950         | 1950-01/1950-06
            27 августа 1950 г.         | 1950-08-27
            август 1950                | 1950-08
            в мае 1950 года            | 1950-05
            сент. 1950                 | 1950-09
            весна 1950                 | 1950-21
            осенью 1950 г.             | 1950-23
            около 1950                 | 1950~
            ок. 1950 г.                | 1950~
            до 1950                    | ../1949
            после июня 1950            | 1950-07/..
            с марта по май 1950        | 1950-03/1950-05
            1949–1953 гг.              | 1949/1953
            1950-е годы                | 195X
            начало 1950                | 1950-01~/1950-04~
            """)
    void whatHistoriansTypeIsUnderstood(String words, String edtf) {
        assertThat(Edtf.understand(words)).contains(edtf);
        assertThat(Edtf.understand("  " + words.toUpperCase(java.util.Locale.ROOT) + " "))
                .contains(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "?",
                "5/6/1950",
                "5-6-1950",
                "27 Aug 50",
                "27.8.50",
                "August",
                "27 August",
                "spring",
                "1900s",
                "2000s",
                "the fifties",
                "31 February 1950",
                "31.2.1950",
                "29 February 1951",
                "32.1.1950",
                "13/13/1950",
                "Monday, 25 June 1950",
                "27 August 1950 1951",
                "27 28 August 1950",
                "May June 1950",
                "1953–49",
                "1999–01",
                "between 1953 and 1949",
                "between 1949",
                "before",
                "after",
                "about",
                "c.",
                "before after 1950",
                "1950 B.C.",
                "when the war began",
                "undated",
                "1,950",
                "19 50",
                "1950 1951",
                "winter 1950–52",
                "early",
                "early spring 1950",
                "27 1950",
                "1950 27",
                "0 August 1950",
                "from",
                "to",
                "1950 to",
                "to to to",
                "and",
                "or",
                "1950 or",
                "99 century",
                "–",
                "1950--1951",
                "between before 1950 and after 1951",
                "August 27 the 1950s"
            })
    void whatIsUnclearIsNotGuessed(String words) {
        assertThat(Edtf.understand(words)).isEmpty();
    }
}
