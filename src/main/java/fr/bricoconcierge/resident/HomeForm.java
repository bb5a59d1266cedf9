package fr.bricoconcierge.resident;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.NullUnmarked;

/** What is said of the home, in the form of a card. */
@NullUnmarked
record HomeForm(
        Occupancy occupancy,
        Housing housing,
        BuiltPeriod builtPeriod,
        Heating heating,

        @Pattern(regexp = "[1-9]|[12]\\d|30", message = "Indiquez un nombre entre 1 et 30.")
        String householdSize) {

    static final HomeForm UNKNOWN = new HomeForm(null, null, null, null, null);

    Integer size() {
        return householdSize == null ? null : Integer.valueOf(householdSize);
    }
}
