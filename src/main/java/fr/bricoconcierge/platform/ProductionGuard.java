package fr.bricoconcierge.platform;

import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Keeps a production from starting with what is meant for a desk: the embedded database or the demonstration. */
@Component
@Profile("prod")
class ProductionGuard {

    ProductionGuard(Environment environment) {
        if (environment.getProperty("spring.datasource.url", "").isBlank()) {
            throw new IllegalStateException("Production needs SPRING_DATASOURCE_URL: the embedded database is refused");
        }
        if (environment.getProperty("brico.demo", Boolean.class, false)) {
            throw new IllegalStateException("Production refuses the demonstration: unset BRICO_DEMO");
        }
    }
}
