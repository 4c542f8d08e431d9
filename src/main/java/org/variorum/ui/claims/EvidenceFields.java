package org.variorum.ui.claims;

import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.variorum.model.Bearing;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// What a passage does for a position, and what is to be seen in it.
final class EvidenceFields extends VBox {
    private final Segments<Bearing> bearing =
            new Segments<>(Bearing.class, each -> Words.of("bearing." + EvidenceForm.lower(each)), true);
    private final TextArea remark = Prose.area(Words.of("claims.evidence.remark.prompt"), "remark");

    EvidenceFields() {
        getStyleClass().add("form-group");
        bearing.value().set(Bearing.SUPPORTS);
        remark.setPrefRowCount(2);
        getChildren()
                .addAll(Form.field("claims.evidence.bearing", bearing), Form.field("claims.evidence.remark", remark));
    }

    void keep(Unfinished unfinished) {
        unfinished.keep("bearing", bearing.value(), bearing::name, bearing::setName);
        unfinished.keep("remark", remark.textProperty());
    }

    void show(Bearing what, String words) {
        bearing.value().set(what);
        remark.setText(words);
    }

    Bearing bearing() {
        return bearing.or(Bearing.SUPPORTS);
    }

    String remark() {
        return remark.getText().strip();
    }

    TextArea area() {
        return remark;
    }
}
