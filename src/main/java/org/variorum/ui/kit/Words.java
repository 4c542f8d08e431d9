package org.variorum.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words on the screen. One bundle; a test holds that no key is missing and none is unused.
public final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.variorum.ui.words", Locale.ENGLISH);

    private Words() {}

    public static String of(String key) {
        return BUNDLE.getString(key);
    }

    /// With `{0}`, `{1,choice,…}` … filled in, as {@link MessageFormat} does.
    public static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
    }
}
