package fr.bricoconcierge.closing;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.agenda.AppointmentPlace;
import fr.bricoconcierge.agenda.AppointmentReason;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.agenda.ExpectedType;
import fr.bricoconcierge.agenda.NewAppointment;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What is still owed to a household. */
final class Promises {

    private final Visits visits;
    private final Visitor concierge;
    private final Clock clock;

    Promises(Visits visits, Visitor concierge, Clock clock) {
        this.visits = visits;
        this.concierge = concierge;
        this.clock = clock;
    }

    /** The part of a makeshift repair, to be seen again in a week. */
    Screen madeSafe(ResidentId resident) {
        Screen part = visits.firstPart(concierge, resident, PartType.EMERGENCY);
        part.form(part.path() + "/analyse")
                .with("danger", "OPENING")
                .with("dangerFor", "Un bébé")
                .with("dangerWhat", "Carreau cassé")
                .submit();
        part.form(part.path() + "/mise-en-securite")
                .with("work", "Planche vissée")
                .with("toldTemporary", "true")
                .with("revisitOn", Moment.dateOf(clock.instant()).plusDays(7))
                .submit();
        return part;
    }

    static UUID booked(Appointments appointments, ResidentId resident, CurrentAccount account, Instant at) {
        var wanted = new NewAppointment(
                resident,
                AppointmentPlace.DOOR,
                null,
                at,
                45,
                account.id(),
                null,
                Channel.PHONE,
                new AppointmentReason("LEAK"),
                ExpectedType.STANDARD,
                false,
                null,
                null,
                null);
        return appointments.book(UUID.randomUUID(), wanted, account.id()).value();
    }
}
