package fr.bricoconcierge.demo;

import fr.bricoconcierge.message.Dispatch;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Tells one deed after the other, each at its moment. All of them share one transaction, so each is written out before
 * the next: services that read by SQL find what entities said before. What it has to say to
 * residents is kept at that moment too.
 */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class Narrator {

    private final DemoClock clock;
    private final EntityManager entities;
    private final Dispatch post;

    Narrator(DemoClock clock, EntityManager entities, Dispatch post) {
        this.clock = clock;
        this.entities = entities;
        this.post = post;
    }

    <T> T tell(Instant at, Supplier<T> deed) {
        clock.moveTo(at);
        T made = deed.get();
        entities.flush();
        post.sendWhatIsDue();
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
