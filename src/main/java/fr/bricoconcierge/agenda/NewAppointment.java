package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment to be made.
 *
 * @param place in words, needed when it is neither the household's address, a stand nor the telephone
 * @param second the other one of the pair, when there is one
 * @param hasMaterial whether the resident has the material, null when nobody knows
 * @param source the knock, stand session or notice it comes from
 */
public record NewAppointment(
        ResidentId resident,
        AppointmentPlace placeKind,
        @Nullable String place,
        Instant startsAt,
        int minutes,
        AccountId account,
        @Nullable AccountId second,
        Channel channel,
        AppointmentReason reason,
        ExpectedType expectedType,
        boolean urgent,
        @Nullable Boolean hasMaterial,
        @Nullable String note,
        @Nullable UUID source) {}
