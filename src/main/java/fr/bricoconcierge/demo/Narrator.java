package fr.bricoconcierge.demo;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Tells one deed after the other, each at its moment. All of them share one transaction, so each is written out before
 * the next: services that read by SQL find what entities said before.
 */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class Narrator {

    private final DemoClock clock;
    private final EntityManager entities;

    Narrator(DemoClock clock, EntityManager entities) {
        this.clock = clock;
        this.entities = entities;
    }

    <T> T tell(Instant at, Supplier<T> deed) {
        clock.moveTo(at);
        T made = deed.get();
        entities.flush();
        entities.clear();
        return made;
    }

    void tell(Instant at, Runnable deed) {
        tell(at, () -> {
            deed.run();
            return at;
        });
    }
}
