package fr.bricoconcierge.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Why a resident does not come to their meeting. */
@NullUnmarked
record CallingOffForm(
        String seen,

        @NotBlank(message = "Dites pourquoi ce rendez-vous est annulé.")
        @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String why) {

    static final CallingOffForm EMPTY = new CallingOffForm(null, null);

    /** What cannot be read was not seen: it is asked again. */
    int turnSeen() {
        return seen != null && seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1;
    }
}
