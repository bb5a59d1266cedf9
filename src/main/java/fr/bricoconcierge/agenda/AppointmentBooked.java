package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.HouseholdId;

/** An appointment was made. */
public record AppointmentBooked(AppointmentId appointment, HouseholdId household) {}
