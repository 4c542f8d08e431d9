package org.variorum.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateWordsTest {
    @Test
    void edtfDatesAreSaidInWords() {
        assertThat(DateWords.full("1950-08-27")).isEqualTo("27 August 1950");
        assertThat(DateWords.full("1950-08")).isEqualTo("August 1950");
        assertThat(DateWords.full("1950~")).isEqualTo("about 1950");
        assertThat(DateWords.full("1950?")).isEqualTo("1950?");
        assertThat(DateWords.full("1950-01/1950-02")).isEqualTo("January 1950 to February 1950");
        assertThat(DateWords.brief("1950-08-27")).isEqualTo("27 Aug 50");
    }

    @Test
    void whatIsNoDateStandsAsItIs() {
        assertThat(DateWords.full("spring 1950")).isEqualTo("spring 1950");
        assertThat(DateWords.full("1950-13-40")).isEqualTo("1950-13-40");
        assertThat(DateWords.full("")).isEmpty();
    }
}
