package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.HouseholdId;

/** An appointment will not take place, or not then. */
public record AppointmentCancelled(AppointmentId appointment, HouseholdId household) {}
