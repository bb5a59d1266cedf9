package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another moment for an appointment.
 *
 * @param askedBy who could not make it
 * @param why in a few words, when they said so
 */
public record AppointmentMove(
        Instant startsAt,
        int minutes,
        AccountId account,
        @Nullable AccountId second,
        CancelledBy askedBy,
        @Nullable String why) {}
