package fr.bricoconcierge.pilot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** The goal of every target, as the coordinator types them; a bean, since a record is not filled by key. */
@NullUnmarked
class GoalsForm {

    @Valid
    private final Map<
                    CountedFigure,
                    @NotNull(message = "Indiquez un nombre.") @Min(value = 1, message = "Écrivez 1 ou plus.")
                    @Max(value = 1_000_000, message = "Ce nombre est trop grand.") Integer>
            goals = new LinkedHashMap<>();

    static GoalsForm of(Map<CountedFigure, Integer> goals) {
        var form = new GoalsForm();
        form.goals.putAll(goals);
        return form;
    }

    public Map<CountedFigure, Integer> getGoals() {
        return goals;
    }
}
