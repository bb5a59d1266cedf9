package fr.bricoconcierge.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

/** Where {@code brico.scheduling} is off nothing runs by the clock, whatever a library brings along. */
@PageTest
class NoClockTests {

    @Autowired
    ApplicationContext application;

    @Test
    void nothingIsScheduledInTests() {
        assertThat(application.getBeanNamesForType(ScheduledAnnotationBeanPostProcessor.class))
                .isEmpty();
    }
}
