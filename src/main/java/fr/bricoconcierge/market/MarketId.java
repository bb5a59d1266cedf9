package fr.bricoconcierge.market;

import fr.bricoconcierge.shared.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a market, on one of its weekdays. */
@Embeddable
public record MarketId(UUID value) implements Serializable {

    public static MarketId next() {
        return new MarketId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static MarketId of(String text) {
        return new MarketId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
