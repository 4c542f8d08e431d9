package org.variorum.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.DocumentText;
import org.variorum.model.Page;

class PdfFileTest {
    private static final String WORDS = "Все ясно: HHH";

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void boxesAndPixelsAgreeHoweverAPageIsTurned(int rotation) throws Exception {
        try (Print print = new Print()) {
            PDPage page = print.page();
            page.setRotation(rotation);
            page.setCropBox(new PDRectangle(50, 600, 300, 200));
            print.line(page, print.serif, 24, 72, 700, WORDS);
            try (PdfFile file = PdfFile.open(print.bytes())) {
                boolean isTurned = rotation % 180 == 90;
                assertThat(file.size(0).width()).isEqualTo(isTurned ? 200 : 300);
                assertThat(file.size(0).height()).isEqualTo(isTurned ? 300 : 200);
                Page read = file.text(() -> false).pages().getFirst();
                assertThat(read.end()).isEqualTo(WORDS.length());
                Pixels pixels = file.render(0, 2, () -> false);
                assertThat(pixels.width()).isEqualTo(isTurned ? 400 : 600);
                for (int i = 0; i < WORDS.length(); i++) {
                    if (WORDS.charAt(i) != ' ') {
                        assertThat(ink(pixels, read.boxes(), i))
                                .as("ink in the box of %s", WORDS.charAt(i))
                                .isGreaterThan(20);
                    }
                }
                assertThat(allInk(pixels)).isEqualTo(inkInside(pixels, read.boxes()));
            }
        }
    }

    @Test
    void pixelsAreOpaqueAndBounded() throws Exception {
        try (Print print = new Print()) {
            print.line(print.page(), print.serif, 24, 72, 700, WORDS);
            try (PdfFile file = PdfFile.open(print.bytes())) {
                Pixels pixels = file.render(0, 0.5, () -> false);
                assertThat(Arrays.stream(pixels.data())).allMatch(pixel -> pixel >>> 24 == 0xFF);
                assertThat(pixels.data()).hasSize(pixels.width() * pixels.height());
                PageSize size = file.size(0);
                double scale = Math.sqrt(PdfFile.MOST_PIXELS / (size.width() * size.height()));
                assertThat(file.boundedScale(0, 1000)).isEqualTo(scale);
                assertThat(file.boundedScale(0, 3)).isEqualTo(3);
            }
        }
    }

    @Test
    void nobodyWaitsForWhatIsNotWanted() throws Exception {
        try (Print print = new Print()) {
            print.line(print.page(), print.serif, 24, 72, 700, WORDS);
            try (PdfFile file = PdfFile.open(print.bytes())) {
                assertThatThrownBy(() -> file.render(0, 1, () -> true)).isInstanceOf(CancellationException.class);
                assertThatThrownBy(() -> file.text(() -> true)).isInstanceOf(CancellationException.class);
                assertThat(file.render(0, 1, () -> false).width()).isPositive();
            }
        }
    }

    @Test
    void aLockedFileSaysSo() throws Exception {
        try (Print print = new Print()) {
            print.line(print.page(), print.serif, 24, 72, 700, WORDS);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "secret", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            print.file.protect(policy);
            byte[] bytes = print.bytes();
            assertThatThrownBy(() -> PdfFile.open(bytes))
                    .isInstanceOf(UnreadablePdf.class)
                    .hasMessage("This PDF is locked with a password; save a copy without one and use that.");
        }
    }

    @Test
    void aFileThatAsksForNoPasswordIsOpen() throws Exception {
        try (Print print = new Print()) {
            print.line(print.page(), print.serif, 24, 72, 700, WORDS);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            print.file.protect(policy);
            assertThat(PdfText.read(print.bytes(), () -> false).text().text()).isEqualTo(WORDS);
        }
    }

    @Test
    void whatIsNoPdfIsRefused() {
        byte[] letter = "Dear Klement".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> PdfFile.open(letter)).hasMessage("This PDF is not a PDF; choose another file.");
        assertThatThrownBy(() -> PdfFile.open(new byte[0])).isInstanceOf(UnreadablePdf.class);
        byte[] headOnly = "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> PdfFile.open(headOnly)).isInstanceOf(UnreadablePdf.class);
    }

    @Test
    void aDamagedFileIsReadOrRefusedAndNothingElse() throws Exception {
        byte[] whole = sample();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] broken = Arrays.copyOf(whole, i % 2 == 0 ? whole.length : random.nextInt(whole.length));
            for (int j = 0; j < 30 && broken.length > 0; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try (PdfFile file = PdfFile.open(broken)) {
                DocumentText text = file.text(() -> false);
                PdfTextTest.assertSound(text);
                file.render(0, 0.3, () -> false);
            } catch (UnreadablePdf refused) {
                assertThat(refused).hasMessageStartingWith("This PDF ").hasMessageEndingWith(".");
            }
        }
    }

    @Test
    void formsThatDrawThemselvesEnd() throws Exception {
        byte[] bytes = Hostile.formInItself();
        try (PdfFile file = PdfFile.open(bytes)) {
            try {
                assertThat(file.text(() -> false).pages()).hasSize(1);
                file.render(0, 1, () -> false);
            } catch (UnreadablePdf refused) {
                assertThat(refused).hasMessageEndingWith(".");
            }
        }
    }

    private static byte[] sample() throws IOException {
        try (Print print = new Print()) {
            for (int i = 0; i < 3; i++) {
                print.column(print.page(), 11, 72, 700, 300, 12, "Some words that fill more than one line of a page.");
            }
            print.picture(print.page());
            return print.bytes();
        }
    }

    private static int ink(Pixels pixels, float[] boxes, int i) {
        int ink = 0;
        int x1 = (int) Math.ceil((boxes[4 * i] + boxes[4 * i + 2]) * pixels.scale());
        int y1 = (int) Math.ceil((boxes[4 * i + 1] + boxes[4 * i + 3]) * pixels.scale());
        for (int y = (int) (boxes[4 * i + 1] * pixels.scale()); y < y1; y++) {
            for (int x = (int) (boxes[4 * i] * pixels.scale()); x < x1; x++) {
                ink += isDark(pixels, x, y) ? 1 : 0;
            }
        }
        return ink;
    }

    private static int allInk(Pixels pixels) {
        int ink = 0;
        for (int i = 0; i < pixels.data().length; i++) {
            ink += isDark(pixels, i % pixels.width(), i / pixels.width()) ? 1 : 0;
        }
        return ink;
    }

    private static int inkInside(Pixels pixels, float[] boxes) {
        int ink = 0;
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                ink += isDark(pixels, x, y) && isInside(x / pixels.scale(), y / pixels.scale(), boxes) ? 1 : 0;
            }
        }
        return ink;
    }

    private static boolean isInside(double x, double y, float[] boxes) {
        for (int i = 0; i < boxes.length; i += 4) {
            if (x >= boxes[i] - 1
                    && x <= boxes[i] + boxes[i + 2] + 1
                    && y >= boxes[i + 1] - 1
                    && y <= boxes[i + 1] + boxes[i + 3] + 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDark(Pixels pixels, int x, int y) {
        return x >= 0
                && y >= 0
                && x < pixels.width()
                && y < pixels.height()
                && (pixels.data()[y * pixels.width() + x] & 0xFF) < 128;
    }
}
