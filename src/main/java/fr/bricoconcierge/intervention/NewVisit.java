package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.ResidentId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit about to begin.
 *
 * @param appointment the appointment it keeps, when one announced it
 * @param source the knock or stand session it comes from
 * @param elsewhere where it takes place, when not at the resident's door
 * @param second the colleague who comes along; unknown when {@code alone} is false and it is somebody else
 * @param type of its first part
 */
public record NewVisit(
        ResidentId resident,
        Occasion occasion,
        @Nullable Channel channel,
        @Nullable UUID appointment,
        @Nullable UUID source,
        @Nullable String elsewhere,
        boolean alone,
        @Nullable AccountId second,
        PartType type) {

    public NewVisit {
        second = alone ? null : second;
    }
}
