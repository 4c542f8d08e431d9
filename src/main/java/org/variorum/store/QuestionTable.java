package org.variorum.store;

import org.variorum.model.Id;
import org.variorum.model.Question;

/// What groups of claims are about.
final class QuestionTable extends Table<Question> {
    QuestionTable() {
        super("question", "id set_id text note position");
    }

    @Override
    Id id(String value) {
        return new Id.Question(value);
    }

    @Override
    Question read(Row row) {
        return new Question(new Id.Question(row.text()), row.origin(), row.text(), row.text(), row.integer());
    }

    @Override
    void write(Question question, Cells cells) {
        cells.id(question.id())
                .origin(question.origin())
                .text(question.text())
                .text(question.note())
                .integer(question.order());
    }
}
