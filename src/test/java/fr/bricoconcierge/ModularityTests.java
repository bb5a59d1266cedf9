package fr.bricoconcierge;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Each module depends on what it says it may, and on nothing inside another. */
class ModularityTests {

    @Test
    void modulesKeepTheirBounds() {
        ApplicationModules.of(BricoConciergeApplication.class).verify();
    }
}
