package fr.bricoconcierge.eligibility;

import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A first look asked for by itself, from somebody's card. */
@NullUnmarked
record FirstLookRequest(@NotNull UUID command, @Valid FirstLookForm look) {

    FirstLookRequest {
        look = look == null ? FirstLookForm.of(null, null) : look;
    }

    static FirstLookRequest about(FirstLookForm look) {
        return new FirstLookRequest(Uuids.next(), look);
    }

    /** The same to be shown again: a bracket in place of the amount. */
    FirstLookRequest judged(Bracket found) {
        return new FirstLookRequest(command, look.judged(found));
    }
}
