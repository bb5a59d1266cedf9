package fr.bricoconcierge.agenda;

/** An appointment takes place at another moment, as {@code appointment} in place of {@code former}. */
public record AppointmentMoved(AppointmentId former, AppointmentId appointment) {}
