package fr.bricoconcierge.agenda;

/** The resident said that they will be there. */
public record AppointmentConfirmed(AppointmentId appointment) {}
