package org.variorum.ui.reading;

import javafx.beans.property.ReadOnlyLongProperty;

/// What a strip beside a surface needs of it. Shares are parts of the whole height, 0 to 1.
public interface Track {
    /// Where the screen begins.
    double from();

    /// Where the screen ends.
    double to();

    double shareOf(int offset);

    /// Scrolls so that the screen begins at a share.
    void go(double share);

    ReadOnlyLongProperty layouts();
}
