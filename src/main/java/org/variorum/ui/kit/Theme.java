package org.variorum.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Font;

/// Fonts and style sheets. One page of colour tokens for each theme; the rest is shared.
public final class Theme {
    private static final List<String> FONTS = List.of(
            "Literata_400Regular.ttf",
            "Literata_400Regular_Italic.ttf",
            "Literata_500Medium.ttf",
            "Literata_500Medium_Italic.ttf",
            "Literata_600SemiBold.ttf",
            "SourceSans3_400Regular.ttf",
            "SourceSans3_400Regular_Italic.ttf",
            "SourceSans3_600SemiBold.ttf");
    private static final List<String> SHEETS = List.of(
            "kit/kit.css",
            "window/window.css",
            "reading/reading.css",
            "reading/room.css",
            "margin/margin.css",
            "claims/claims.css",
            "catalog/catalog.css",
            "find/find.css",
            "compare/compare.css",
            "matrix/matrix.css",
            "map/map.css",
            "time/time.css",
            "audit/audit.css");
    private static boolean fontsLoaded;

    private Theme() {}

    /// Gives a scene the fonts, the colours and the rooms' sheets; can be called again to change between
    /// light and dark.
    public static void apply(Scene scene, boolean dark) {
        loadFonts();
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS());
        List<String> sheets = new ArrayList<>();
        sheets.add(sheet(dark ? "kit/tokens-dark.css" : "kit/tokens-light.css"));
        for (String name : SHEETS) {
            if (Theme.class.getResource("/org/variorum/ui/" + name) != null) {
                sheets.add(sheet(name));
            }
        }
        scene.getStylesheets().setAll(sheets);
    }

    /// The sheet of the light theme's colours: for what lies on a page, which is white in every theme.
    public static String lightTokens() {
        return sheet("kit/tokens-light.css");
    }

    /// Reads fonts and sheets while there is nothing to dress yet. What it answers keeps them read: to be
    /// held until a scene has been given them.
    public static Object warm(boolean dark) {
        Scene scene = new Scene(new Group(new Label("a")));
        apply(scene, dark);
        scene.getRoot().applyCss();
        return scene;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/variorum/ui/" + name), name)
                .toExternalForm();
    }

    /// Loads the families “Literata” (with Medium and SemiBold as families of their own) and “Source Sans 3”
    /// (with SemiBold).
    public static void loadFonts() {
        if (fontsLoaded) {
            return;
        }
        fontsLoaded = true;
        for (String font : FONTS) {
            try (InputStream in = Theme.class.getResourceAsStream("/org/variorum/ui/fonts/" + font)) {
                if (Font.loadFont(Objects.requireNonNull(in, font), 12) == null) {
                    throw new IllegalStateException("The font " + font + " cannot be used.");
                }
            } catch (IOException problem) {
                throw new IllegalStateException("The font " + font + " cannot be read.", problem);
            }
        }
    }
}
