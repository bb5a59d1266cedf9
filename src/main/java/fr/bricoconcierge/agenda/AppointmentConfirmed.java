package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The resident said that they will be there.
 *
 * @param by who heard it from them; none: they said so by their own link
 */
public record AppointmentConfirmed(
        AppointmentId appointment, @Nullable AccountId by) {}
