package fr.bricoconcierge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** What keeps the tests quick and readable: few contexts shared by all, none skipped, none long. */
@AnalyzeClasses(packages = "fr.bricoconcierge", importOptions = ImportOption.OnlyIncludeTests.class)
class TestHabitsTests {

    private static final Path TESTS = Path.of("src/test/java");
    private static final int LONGEST = 250;

    @ArchTest
    static final ArchRule CONTEXTS_ARE_SHARED =
            noClasses().that().resideOutsideOfPackage("..testing..").should().beAnnotatedWith(SpringBootTest.class);

    @ArchTest
    static final ArchRule NOTHING_IS_SKIPPED_IN_SILENCE = noClasses().should().beAnnotatedWith(Disabled.class);

    /** A class of tests keeps to one subject, and what makes it long goes into a class beside it. */
    @Test
    void noClassOfTestsIsLong() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            List<Path> classes =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(classes).isNotEmpty();
            assertThat(classes).filteredOn(file -> lines(file) > LONGEST).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
