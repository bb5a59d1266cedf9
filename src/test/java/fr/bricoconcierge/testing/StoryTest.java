package fr.bricoconcierge.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of the demonstration as it looks at any moment: the database holds one person, so that nothing was told at the
 * start; each test tells what it needs, looks at the pages, and leaves nothing behind.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"brico.demo=true", "brico.messages.practice=true"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({TestDatabase.class, Visitors.class, People.class, StoryTest.SomebodyIsThere.class})
@Transactional
public @interface StoryTest {

    /** Comes before the demonstration looks whether the database is empty. */
    @TestComponent
    @Order(0)
    final class SomebodyIsThere implements ApplicationRunner {

        private final People people;

        SomebodyIsThere(People people) {
            this.people = people;
        }

        @Override
        public void run(ApplicationArguments arguments) {
            people.coordinator();
        }
    }
}
