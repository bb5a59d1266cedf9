package fr.bricoconcierge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Disabled;
import org.springframework.boot.test.context.SpringBootTest;

/** One annotation for a page test and one for a browser test, so that the tests share their few contexts. */
@AnalyzeClasses(packages = "fr.bricoconcierge", importOptions = ImportOption.OnlyIncludeTests.class)
class TestHabitsTests {

    @ArchTest
    static final ArchRule CONTEXTS_ARE_SHARED =
            noClasses().that().resideOutsideOfPackage("..testing..").should().beAnnotatedWith(SpringBootTest.class);

    @ArchTest
    static final ArchRule NOTHING_IS_SKIPPED_IN_SILENCE = noClasses().should().beAnnotatedWith(Disabled.class);
}
