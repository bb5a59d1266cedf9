package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.agenda.AppointmentState;
import fr.bricoconcierge.agenda.AppointmentView;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.agenda.CancelledBy;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page behind a personal link says of what was done there; never what is not so. */
@Component
class LinkSaying {

    static final String TOO_OFTEN =
            "C’est beaucoup de changements en peu de temps. Réessayez dans une heure, ou appelez-nous.";

    private final Appointments appointments;

    LinkSaying(Appointments appointments) {
        this.appointments = appointments;
    }

    /** @param done what the address says was done */
    @Nullable
    String done(@Nullable String done, AppointmentView appointment) {
        if (done == null) {
            return null;
        }
        return switch (done) {
            case "confirme" -> appointment.state() == AppointmentState.CONFIRMED ? "C’est confirmé. À bientôt." : null;
            case "annule" ->
                appointment.cancelledBy() == CancelledBy.RESIDENT
                        ? "C’est annulé. Merci de nous avoir prévenus."
                        : null;
            case "deplace" -> isMovedByResident(appointment) ? "C’est déplacé. Voici le nouveau moment." : null;
            default -> null;
        };
    }

    /** @param seen when the appointment began that they saw */
    String changed(@Nullable String seen, AppointmentView appointment) {
        if (!appointment.isOpen()) {
            return "Rien n’a été fait\u00a0: ce rendez-vous est déjà noté «\u00a0%s\u00a0»."
                    .formatted(appointment.state().label().toLowerCase(Locale.FRANCE));
        }
        String now = "Il est prévu " + appointment.moment().text() + ".";
        return moment(seen)
                .filter(then -> !then.equals(appointment.startsAt()))
                .map(then -> "Rien n’a été fait\u00a0: le rendez-vous prévu %s a changé de moment. "
                        .formatted(Moment.at(then).text()))
                .orElse("Rien n’a été fait\u00a0: vérifiez d’abord ce rendez-vous. ")
                .concat(now);
    }

    private boolean isMovedByResident(AppointmentView appointment) {
        return appointment.isOpen()
                && appointment.rescheduledFrom() != null
                && appointments.get(appointment.rescheduledFrom()).cancelledBy() == CancelledBy.RESIDENT;
    }

    private static Optional<Instant> moment(@Nullable String seen) {
        try {
            return Optional.ofNullable(seen)
                    .map(Instant::parse)
                    .filter(then -> then.getEpochSecond() > 0 && then.getEpochSecond() < 4_102_444_800L);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
