package fr.bricoconcierge.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Present only where a demonstration is wanted; production refuses to start with it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("brico.demo")
class DemoConfiguration {

    @Bean
    @Primary
    DemoClock demoClock() {
        return new DemoClock();
    }
}
