package org.variorum.anchor.proof;

import java.util.Random;

/// A register of telegrams: short entries, alike but for numbers, days and names.
final class Register {
    private static final String[] NAMES = {
        "the Ambassador", "the Chargé d’Affaires", "the Consul General", "the Foreign Minister", "the Deputy Minister",
        "the Military Attaché", "Mr. Larin", "Mr. Orlov", "General Petit", "Colonel Hsu"
    };
    private static final String[] PLACES = {"Harbin", "Port Arthur", "Geneva", "Lake Success", "Tientsin", "Prague"};
    private static final String[] MONTHS = {"January", "March", "May", "June", "September", "October"};
    private static final String[] ABOUT = {
        "on the delivery of coal", "on the delivery of rails", "concerning the frontier",
                "on the visit of the delegation",
        "concerning the visas", "requesting instructions", "reporting a conversation", "acknowledging receipt"
    };

    private final Random random;

    Register(Random random) {
        this.random = random;
    }

    String text(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(1 + random.nextInt(30)).append(' ').append(of(MONTHS)).append(" 1950. Telegram No. ");
            text.append(1 + random.nextInt(900))
                    .append(", from ")
                    .append(of(NAMES))
                    .append(" in ");
            text.append(of(PLACES))
                    .append(" to ")
                    .append(of(NAMES))
                    .append(", ")
                    .append(of(ABOUT))
                    .append(". ");
            text.append(random.nextInt(3) == 0 ? "Copy sent to " + of(NAMES) + ". " : "");
            text.append(random.nextInt(3) == 0 ? "No answer." : "Answered the same day.")
                    .append('\n');
        }
        return text.toString().strip();
    }

    private String of(String[] some) {
        return some[random.nextInt(some.length)];
    }
}
