package fr.bricoconcierge.feedback;

import fr.bricoconcierge.shared.Uuids;
import java.io.Serializable;
import java.util.UUID;

/** Names a theme. */
public record ThemeId(UUID value) implements Serializable {

    static ThemeId next() {
        return new ThemeId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
