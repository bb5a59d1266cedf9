package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a series of sessions. */
@Embeddable
public record StandSeriesId(UUID value) implements Serializable {

    static StandSeriesId next() {
        return new StandSeriesId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static StandSeriesId of(String text) {
        return new StandSeriesId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
