package fr.bricoconcierge.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ProductionGuardTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void productionRefusesTheEmbeddedDatabase() {
        assertThatThrownBy(() -> new ProductionGuard(environment)).hasMessageContaining("SPRING_DATASOURCE_URL");
    }

    @Test
    void productionRefusesTheDemonstration() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/brico");
        environment.setProperty("brico.demo", "true");

        assertThatThrownBy(() -> new ProductionGuard(environment)).hasMessageContaining("BRICO_DEMO");
    }

    @Test
    void productionStartsOnARealDatabase() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/brico");

        assertThatCode(() -> new ProductionGuard(environment)).doesNotThrowAnyException();
    }
}
