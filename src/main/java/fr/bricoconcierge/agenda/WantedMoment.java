package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.worktime.LocalTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * When an appointment should be: one of the free moments offered, or a day and an hour.
 *
 * @param slot {@code 2026-11-25T13:30}, {@link #OTHER}, or nothing
 */
@NullUnmarked
record WantedMoment(String slot, LocalDate day, LocalTime startsAt) {

    /** Chosen to type a day and an hour. */
    static final String OTHER = "OTHER";

    /** One tap on a moment that is offered counts for more than what the form still says. */
    static WantedMoment of(String take, String slot, LocalDate day, LocalTime startsAt) {
        return new WantedMoment(take == null ? slot : take, day, startsAt);
    }

    /** What stands in the list of moments: what was chosen, or that a day or an hour was typed. */
    String chosen() {
        return slot == null && (day != null || startsAt != null) ? OTHER : slot;
    }

    /** Reports everything that is missing, at once. */
    void judge(BindingResult errors) {
        if (isOffered()) {
            return;
        }
        if (slot == null && day == null && startsAt == null && !errors.hasErrors()) {
            missing(errors, "slot", "Choisissez un moment.");
            return;
        }
        if (day == null && !errors.hasFieldErrors("day")) {
            missing(errors, "day", "Indiquez le jour.");
        }
        if (startsAt == null && !errors.hasFieldErrors("startsAt")) {
            missing(errors, "startsAt", "Indiquez l’heure.");
        }
    }

    /** Only after {@link #judge} had nothing to say. */
    Instant instant() {
        return isOffered() ? offered() : LocalTimes.instant(day.atTime(startsAt), "startsAt");
    }

    /** Added as it is: where an answer was not understood there is no form to look the field up in. */
    private static void missing(BindingResult errors, String field, String sentence) {
        errors.addError(new FieldError(errors.getObjectName(), field, null, false, null, null, sentence));
    }

    private boolean isOffered() {
        return slot != null && !slot.equals(OTHER);
    }

    private Instant offered() {
        try {
            return LocalTimes.instant(LocalDateTime.parse(slot), "slot");
        } catch (DateTimeParseException e) {
            throw new Refused("slot", "Choisissez un moment de la liste.");
        }
    }
}
