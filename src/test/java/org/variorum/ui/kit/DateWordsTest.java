package org.variorum.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Edtf;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1950-08-27               | 27 August 1950              | 27 Aug 50
            1950-08                  | August 1950                 | Aug 1950
            1950                     | 1950                        | 1950
            1950~                    | about 1950                  | c. 1950
            1950?                    | 1950?                       | 1950?
            1950-08%                 | about August 1950?          | c. Aug 1950?
            0044                     | 44                          | 44
            -0043                    | 44 BC                       | 44 BC
            Y17000                   | 17000                       | 17000
            1950-06-25T04:00:00Z     | 25 June 1950                | 25 Jun 50
            1950-21                  | spring 1950                 | spring 1950
            1950-24                  | winter 1950–51              | winter 1950–51
            1950-26                  | summer 1950                 | summer 1950
            1950-34                  | April to June 1950          | Apr 1950–
            195X                     | 1950s                       | 1950s
            190X                     | 1900–09                     | 1900–09
            19XX                     | 1900 to 1999                | 1900–
            1950-XX                  | 1950, month not known       | 1950
            1950-08-XX               | August 1950, day not known  | Aug 1950
            1950-1X                  | October to December 1950    | Oct 1950–
            1949/1953                | 1949 to 1953                | 1949–53
            1899/1901                | 1899 to 1901                | 1899–
            1950-01/1950-02          | January to February 1950    | Jan 1950–
            1950-07-05/1950-07-13    | 5 to 13 July 1950           | 5 Jul 50–
            1950-09-26/1950-12-19    | 26 September to 19 December 1950 | 26 Sep 50–
            1949-12/1950-02          | December 1949 to February 1950   | Dec 1949–
            1949~/1951~              | about 1949 to 1951          | c. 1949–51
            1949?/1951               | 1949? to 1951               | 1949?–51
            1950-01~/1950-04~        | about January to April 1950 | c. Jan 1950–
            1950-02/..               | from February 1950 on       | Feb 1950–
            ../1949                  | until the end of 1949       | –1949
            ../1950-08-26            | until 26 August 1950        | –26 Aug 50
            [1949,1950-05]           | 1949 or May 1950            | 1949 or May 1950
            {1949, 1951..1953}       | 1949 and 1951 to 1953       | 1949 and 1951–53
            """)
    void edtfDatesAreSaidInWords(String edtf, String full, String brief) {
        assertThat(DateWords.full(edtf)).isEqualTo(full);
        assertThat(DateWords.brief(edtf)).isEqualTo(brief);
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring 1950", "1950-13-40", "", "a/b/c", "[1950"})
    void whatIsNoDateStandsAsItIs(String words) {
        assertThat(DateWords.full(words)).isEqualTo(words);
        assertThat(DateWords.brief(words)).isEqualTo(words);
    }

    @Test
    void whatIsSaidInWordsIsUnderstoodAgain() {
        for (String edtf : new String[] {
            "1950-08-27",
            "1950-08",
            "1950",
            "1950~",
            "1950-21",
            "1950-24",
            "195X",
            "1949/1953",
            "1950-01/1950-02",
            "1950-07-05/1950-07-13",
            "1949~/1951~",
            "1950-02/..",
            "../1949",
            "../1950-08-26",
            "[1949,1950]",
            "1950?"
        }) {
            assertThat(Edtf.understand(DateWords.full(edtf))).as(edtf).contains(edtf);
        }
    }
}
