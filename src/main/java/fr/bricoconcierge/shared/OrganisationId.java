package fr.bricoconcierge.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an organisation that households are referred to, or the town itself. */
@Embeddable
public record OrganisationId(UUID value) implements Serializable {

    public static OrganisationId next() {
        return new OrganisationId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
