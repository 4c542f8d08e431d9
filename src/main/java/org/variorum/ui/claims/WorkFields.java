package org.variorum.ui.claims;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.variorum.edit.Reference;
import org.variorum.model.Id;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.DateField;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// What a bibliography needs to know of a work, and how it will be cited.
final class WorkFields extends VBox {
    private static final Pattern CITATION = Pattern.compile("(\\p{Lu}[\\p{L}’' -]+?),? (\\d{4})[a-z]?");

    private final Workspace workspace;
    private final Id.Work id;
    private final ChoiceBox<String> type = new ChoiceBox<>();
    private final TextField authors = Prose.field(Words.of("claims.work.authors.prompt"));
    private final TextField title = Prose.field(Words.of("claims.work.title.prompt"));
    private final TextField container = Prose.field(Words.of("claims.work.container.prompt"));
    private final TextField publisher = Prose.field("");
    private final TextField place = Prose.field("");
    private final TextField pages = Prose.field("");
    private final DateField issued = new DateField(Words.of("claims.work.issued.prompt"));
    private final Label cited = Prose.label("", "caption");

    /// @param id the work's own, so that it is not told apart from itself
    WorkFields(Workspace workspace, Id.Work id) {
        this.workspace = workspace;
        this.id = id;
        getStyleClass().add("work-fields");
        type.getItems().setAll(Reference.TYPES);
        type.setValue(Reference.NONE.type());
        type.setMaxWidth(Double.MAX_VALUE);
        type.setConverter(new StringConverter<>() {
            @Override
            public String toString(String each) {
                return Reference.TYPES.contains(each) ? Words.of("claims.work.type." + each) : each;
            }

            @Override
            public String fromString(String words) {
                return words;
            }
        });
        getChildren()
                .addAll(
                        row(Form.field("claims.work.type", type), Form.field("claims.work.issued", issued)),
                        Form.field("claims.work.authors", authors),
                        Form.field("claims.work.title", title),
                        Form.field("claims.work.container", container),
                        row(Form.field("claims.work.publisher", publisher), Form.field("claims.work.place", place)),
                        Form.field("claims.work.pages", pages),
                        cited);
        for (var each : List.of(authors, title, container, issued.text())) {
            each.textProperty().addListener((_, _, _) -> cite());
        }
        cite();
    }

    private static HBox row(VBox left, VBox right) {
        HBox row = new HBox(left, right);
        for (VBox each : List.of(left, right)) {
            HBox.setHgrow(each, Priority.ALWAYS);
            each.setPrefWidth(120);
        }
        row.getStyleClass().add("form-row");
        return row;
    }

    private void cite() {
        cited.setText(
                title.getText().isBlank() && authors.getText().isBlank()
                        ? ""
                        : Words.of("claims.work.cited", reference().shortCitation(workspace.now(), id)));
    }

    TextField first() {
        return authors;
    }

    TextField title() {
        return title;
    }

    boolean isEmpty() {
        return title.getText().isBlank();
    }

    Id.Work id() {
        return id;
    }

    Reference reference() {
        return new Reference(
                type.getValue(),
                authors.getText().strip(),
                title.getText().strip(),
                container.getText().strip(),
                publisher.getText().strip(),
                place.getText().strip(),
                issued.date(),
                pages.getText().strip());
    }

    void show(Reference reference) {
        if (!type.getItems().contains(reference.type())) {
            type.getItems().add(reference.type());
        }
        type.setValue(reference.type());
        authors.setText(reference.authors());
        title.setText(reference.title());
        container.setText(reference.container());
        publisher.setText(reference.publisher());
        place.setText(reference.place());
        issued.show(reference.issued());
        pages.setText(reference.pages());
    }

    /// Words typed for a work that is not there: an author and a year, or a title.
    void guess(String words) {
        Matcher citation = CITATION.matcher(words.strip());
        if (citation.matches()) {
            authors.setText(citation.group(1));
            issued.show(citation.group(2));
            title.setText("");
        } else {
            title.setText(words.strip());
        }
    }

    void keep(Unfinished unfinished) {
        unfinished.keep("work-type", type.valueProperty(), type::getValue, word -> {
            if (!word.isEmpty()) {
                type.setValue(word);
            }
        });
        Map.of(
                        "work-authors", authors,
                        "work-title", title,
                        "work-container", container,
                        "work-publisher", publisher,
                        "work-place", place,
                        "work-pages", pages,
                        "work-issued", issued.text())
                .forEach((name, field) -> unfinished.keep(name, field.textProperty()));
    }
}
