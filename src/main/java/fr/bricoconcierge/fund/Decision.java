package fr.bricoconcierge.fund;

import java.time.LocalDate;

/**
 * Who let go of what was owed.
 *
 * @param reference of the written decision
 * @param on its date
 */
public record Decision(String reference, LocalDate on) {}
