package org.variorum.exchange.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.variorum.model.Edtf;

/// Dates for the running head.
final class PrintDates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private PrintDates() {}

    /// A day in words; what is less certain as it is written.
    static String words(String edtf) {
        Optional<Edtf> date = Edtf.parse(edtf);
        LocalDate day = date.map(Edtf::earliest).orElse(LocalDate.MIN);
        boolean one = date.filter(it -> it.earliest().equals(it.latest())).isPresent();
        return one && !date.get().isAbout() && !date.get().isDoubtful() ? day.format(DAY) : edtf;
    }
}
