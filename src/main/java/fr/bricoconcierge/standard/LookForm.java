package fr.bricoconcierge.standard;

import fr.bricoconcierge.shared.Theme;
import java.util.EnumMap;
import java.util.Map;

/** What the eye found, theme by theme; a map, which a record cannot be bound with. */
public class LookForm {

    private final Map<Theme, ObservationLevel> levels = new EnumMap<>(Theme.class);

    public Map<Theme, ObservationLevel> getLevels() {
        return levels;
    }
}
