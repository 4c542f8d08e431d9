package org.variorum;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The walls of the house (ARCHITECTURE.md).
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.variorum");

    /// Which rooms a room may enter, besides itself.
    private static final Map<String, List<String>> DOORS = Map.of(
            "ui", List.of("work", "edit", "compare", "anchor", "model"),
            "work", List.of("model"),
            "store", List.of("edit", "model"),
            "ingest", List.of("pdf", "model"),
            "pdf", List.of("model"),
            "exchange", List.of("edit", "compare", "anchor", "model"),
            "edit", List.of("model"),
            "compare", List.of("anchor", "model"),
            "anchor", List.of("model"),
            "model", List.of());

    @Test
    void thereIsAHouseToLookAt() {
        assertThat(OURS.size()).isGreaterThan(50);
    }

    @Test
    void roomsUseOnlyTheRoomsBelowThem() {
        DOORS.forEach((room, doors) -> {
            List<String> allowed = new ArrayList<>();
            allowed.add("org.variorum." + room + "..");
            doors.forEach(door -> allowed.add("org.variorum." + door + ".."));
            List<String> forbidden = new ArrayList<>();
            for (String other : List.of(
                    "app", "ui", "work", "store", "ingest", "pdf", "exchange", "edit", "compare", "anchor", "model")) {
                if (!other.equals(room) && !doors.contains(other)) {
                    forbidden.add("org.variorum." + other + "..");
                }
            }
            noClasses()
                    .that()
                    .resideInAPackage("org.variorum." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden.toArray(String[]::new))
                    .because(room + " may use only " + doors)
                    .allowEmptyShould(true)
                    .check(OURS);
        });
    }

    @Test
    void roomsOfTheWindowNeverEnterEachOther() {
        slices().matching("org.variorum.ui.(reading|margin|claims|compare|matrix|map|time|audit|find|catalog)..")
                .should()
                .notDependOnEachOther()
                .because("they meet in the workspace and in ui.kit")
                .check(OURS);
        noClasses()
                .that()
                .resideInAPackage("org.variorum.ui")
                .or()
                .resideInAPackage("org.variorum.ui.kit")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.variorum.ui.reading..",
                        "org.variorum.ui.margin..",
                        "org.variorum.ui.claims..",
                        "org.variorum.ui.catalog..",
                        "org.variorum.ui.find..",
                        "org.variorum.ui.compare..",
                        "org.variorum.ui.matrix..",
                        "org.variorum.ui.map..",
                        "org.variorum.ui.time..",
                        "org.variorum.ui.audit..",
                        "org.variorum.ui.window..")
                .because("what is shared knows no room")
                .check(OURS);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .because("one package knows that there is a database")
                .check(OURS);
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.variorum.ui..", "org.variorum.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "org.kordamp..", "atlantafx..")
                .because("everything else runs without a screen")
                .check(OURS);
    }

    @Test
    void onlyPdfKnowsPdfBoxAndJava2d() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.variorum.pdf..", "org.variorum.exchange.page..", "org.variorum.exchange.report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "java.awt..")
                .because("pages come as sizes, characters and pixels")
                .check(OURS);
    }

    @Test
    void theModelIsPlain() {
        classes()
                .that()
                .resideInAPackage("org.variorum.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.variorum.model..")
                .because("the model knows no library")
                .check(OURS);
    }
}
