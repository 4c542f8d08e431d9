package org.variorum.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.variorum.ui.Headless;

class DateFieldTest {
    private static String said(DateField field) {
        return field.getChildren().stream()
                .filter(Node::isManaged)
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .reduce("", String::concat);
    }

    @Test
    void itSaysWhatItUnderstood() {
        Headless.run(() -> {
            DateField field = new DateField("when");
            assertThat(field.isUnderstood()).isTrue();
            assertThat(said(field)).isEmpty();
            field.text().setText("winter 1950");
            assertThat(field.edtf().get()).contains("1950-24");
            assertThat(said(field)).isEqualTo("Understood as winter 1950–51");
            field.text().setText("27 August 1950");
            assertThat(field.date()).isEqualTo("1950-08-27");
            assertThat(said(field)).isEmpty();
        });
    }

    @Test
    void itAsksInsteadOfGuessingAndKeepsWhatWasTyped() {
        Headless.run(() -> {
            DateField field = new DateField("when");
            field.text().setText(" 5/6/1950 ");
            assertThat(field.isUnderstood()).isFalse();
            assertThat(field.date()).isEqualTo("5/6/1950");
            assertThat(said(field)).contains("27 August 1950");
        });
    }

    @Test
    void whatItShowsIsTheSameDate() {
        Headless.run(() -> {
            DateField field = new DateField("when");
            for (String date : new String[] {"1950-24", "1950-XX", "19XX", "when the war began", "", "1949/.."}) {
                field.show(date);
                assertThat(field.date()).isEqualTo(date);
            }
        });
    }
}
