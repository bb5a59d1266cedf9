package fr.bricoconcierge.agenda;

/** An appointment is over: {@code DONE}, {@code ABSENT} or {@code CANCELLED}, the last without another in its place. */
public record AppointmentSettled(AppointmentId appointment, AppointmentState outcome) {}
