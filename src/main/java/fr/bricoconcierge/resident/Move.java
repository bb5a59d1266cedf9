package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.DoorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A move to another home.
 *
 * @param whole whether everybody of the household moves
 * @param door where to, when it is known
 * @param place where to in their words, when the door is not known; neither when nobody knows
 * @param withDebts whether what one person has still to pay back goes with them
 */
public record Move(
        boolean whole, @Nullable DoorId door, @Nullable String place, LocalDate on, boolean withDebts) {}
