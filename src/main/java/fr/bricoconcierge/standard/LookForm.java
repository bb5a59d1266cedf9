package fr.bricoconcierge.standard;

import fr.bricoconcierge.shared.SharedForm;
import fr.bricoconcierge.shared.SharedWriting;
import fr.bricoconcierge.shared.Theme;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the eye found, theme by theme; a map, which a record cannot be bound with. */
public class LookForm implements SharedForm {

    private final Map<Theme, ObservationLevel> levels = new EnumMap<>(Theme.class);
    private @Nullable String shown;

    static LookForm opened(Map<Theme, ObservationLevel> levels) {
        LookForm form = new LookForm();
        form.levels.putAll(levels);
        form.shown = SharedWriting.shown(levels);
        return form;
    }

    public Map<Theme, ObservationLevel> getLevels() {
        return levels;
    }

    public @Nullable String getShown() {
        return shown;
    }

    public void setShown(@Nullable String shown) {
        this.shown = shown;
    }

    @Override
    public @Nullable String shown() {
        return shown;
    }
}
