package fr.bricoconcierge.message;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which ways out of the house are open; in practice none is, and what would leave is kept to be looked at. */
@Component
class Carriers {

    private final List<Carrier> carriers;
    private final boolean practice;

    /** @param practice keeps every message, whatever is set up: the demonstration writes to nobody */
    Carriers(List<Carrier> carriers, @Value("${brico.messages.practice:false}") boolean practice) {
        this.carriers = carriers;
        this.practice = practice;
    }

    Optional<Carrier> of(MessageChannel channel) {
        return carriers.stream()
                .filter(carrier -> !practice && carrier.channel() == channel && carrier.isReady())
                .findFirst();
    }

    /** Whether a message of that channel goes anywhere: out, or to where it is kept. */
    boolean reach(MessageChannel channel) {
        return practice || of(channel).isPresent();
    }

    List<MessageChannel> open() {
        return Arrays.stream(MessageChannel.values()).filter(this::reach).toList();
    }

    boolean isPractice() {
        return practice;
    }
}
