package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.agenda.AppointmentView;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.message.MessageChannel;
import fr.bricoconcierge.message.MessagePurpose;
import fr.bricoconcierge.message.MessageText;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.PhoneNumber;
import org.springframework.stereotype.Component;

/** What a message says of an appointment; never why, nor in an SMS or a subject where somebody lives. */
@Component
class AppointmentWords {

    private final WhoComes who;
    private final Appointments appointments;
    private final Settings settings;

    AppointmentWords(WhoComes who, Appointments appointments, Settings settings) {
        this.who = who;
        this.appointments = appointments;
        this.settings = settings;
    }

    MessageText of(MessagePurpose purpose, MessageChannel channel, AppointmentView appointment, Reach reach) {
        if (purpose == MessagePurpose.APPOINTMENT_MOVED && isHandedOn(appointment)) {
            return channel == MessageChannel.SMS ? handedOn(appointment) : handedOn(appointment, reach);
        }
        return channel == MessageChannel.SMS ? sms(purpose, appointment) : email(purpose, appointment, reach);
    }

    /** Whether it stays when it was, and somebody else comes. */
    boolean isHandedOn(AppointmentView appointment) {
        return appointment.rescheduledFrom() != null
                && appointments
                        .find(appointment.rescheduledFrom())
                        .filter(former -> former.startsAt().equals(appointment.startsAt()))
                        .filter(former -> !former.team().equals(appointment.team()))
                        .isPresent();
    }

    /** « Chez vous », « À la permanence, marché de Wazemmes »: what the resident calls the place. */
    static String place(AppointmentView appointment) {
        String said = appointment.place();
        return switch (appointment.placeKind()) {
            case DOOR -> "Chez vous";
            case PHONE -> "Par téléphone\u00a0: nous vous appelons";
            case STAND -> said == null ? "À notre permanence" : "À notre permanence, " + said;
            case OTHER -> said == null ? "À l’endroit convenu" : said;
        };
    }

    static String when(AppointmentView appointment) {
        return Moment.day(Moment.dateOf(appointment.startsAt())) + " à " + appointment.hour();
    }

    private MessageText email(MessagePurpose purpose, AppointmentView appointment, Reach reach) {
        String when = when(appointment);
        MessageText.Writing text = MessageText.about(subject(purpose, when)).say(reach.greeting());
        if (purpose == MessagePurpose.APPOINTMENT_CANCELLED) {
            return text.say("Votre rendez-vous du " + when + " avec le " + service() + " n’aura pas lieu.")
                    .say("Pour en prendre un autre, appelez-nous au " + phone() + ".")
                    .done();
        }
        return facts(text.say(opening(purpose)), appointment);
    }

    private MessageText handedOn(AppointmentView appointment, Reach reach) {
        String when = when(appointment);
        return facts(
                MessageText.about("Votre rendez-vous du " + when + "\u00a0: quelqu’un d’autre vient")
                        .say(reach.greeting())
                        .say("Votre rendez-vous avec le " + service()
                                + " reste au même moment\u00a0: c’est une autre personne qui vient."),
                appointment);
    }

    private MessageText facts(MessageText.Writing text, AppointmentView appointment) {
        text.fact("Quand", when(appointment)).fact("Où", place(appointment));
        String coming = who.said(appointment);
        if (coming != null) {
            text.fact("Avec", coming);
        }
        return text.fact("Durée", "environ " + appointment.minutes() + " minutes")
                .link("Confirmer, déplacer ou annuler")
                .say("Un empêchement\u00a0? Ce lien suffit, ou appelez-nous au " + phone() + ".")
                .done();
    }

    private MessageText handedOn(AppointmentView appointment) {
        String said = "%s\u00a0: votre rendez-vous du %s est maintenu, avec une autre personne. Répondre\u00a0: %s"
                .formatted(service(), when(appointment), MessageText.LINK);
        return MessageText.about(MessagePurpose.APPOINTMENT_MOVED.label())
                .say(said)
                .done();
    }

    private MessageText sms(MessagePurpose purpose, AppointmentView appointment) {
        String when = when(appointment);
        String service = service();
        String said = switch (purpose) {
            case APPOINTMENT_CANCELLED ->
                "%s\u00a0: votre rendez-vous du %s est annulé. Une question\u00a0? %s"
                        .formatted(service, when, phone());
            case APPOINTMENT_MOVED ->
                "%s\u00a0: votre rendez-vous est déplacé au %s. Répondre\u00a0: %s"
                        .formatted(service, when, MessageText.LINK);
            case APPOINTMENT_REMINDER ->
                "%s\u00a0: rappel, rendez-vous %s. Un empêchement\u00a0? %s".formatted(service, when, MessageText.LINK);
            default ->
                "%s\u00a0: rendez-vous %s. Confirmer, déplacer, annuler\u00a0: %s"
                        .formatted(service, when, MessageText.LINK);
        };
        return MessageText.about(purpose.label()).say(said).done();
    }

    private static String subject(MessagePurpose purpose, String when) {
        return switch (purpose) {
            case APPOINTMENT_CANCELLED -> "Votre rendez-vous du " + when + " est annulé";
            case APPOINTMENT_MOVED -> "Votre rendez-vous est déplacé au " + when;
            case APPOINTMENT_REMINDER -> "Rappel\u00a0: votre rendez-vous du " + when;
            default -> "Votre rendez-vous du " + when;
        };
    }

    private String opening(MessagePurpose purpose) {
        return switch (purpose) {
            case APPOINTMENT_MOVED -> "Votre rendez-vous avec le " + service() + " a changé de moment. Le voici.";
            case APPOINTMENT_REMINDER -> "Nous nous voyons bientôt.";
            default -> "Votre rendez-vous avec le " + service() + " est noté.";
        };
    }

    private String service() {
        return settings.text(Setting.SERVICE_NAME);
    }

    private String phone() {
        return PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE));
    }
}
