package fr.bricoconcierge.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole application through its pages, on a real PostgreSQL and with a mail server. All share one database, so a test makes what it
 * needs and looks at differences.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "spring.mail.host=localhost")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({TestDatabase.class, Visitors.class, People.class, Statements.class, PostOffice.class})
public @interface PageTest {}
