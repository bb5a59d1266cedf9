package fr.bricoconcierge.demo;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.AppointmentPlace;
import fr.bricoconcierge.agenda.AppointmentReason;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.agenda.ExpectedType;
import fr.bricoconcierge.agenda.NewAppointment;
import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.closing.ConsentsGiven;
import fr.bricoconcierge.intervention.AmelioAnswer;
import fr.bricoconcierge.intervention.ClosingDraft;
import fr.bricoconcierge.intervention.GoodHabit;
import fr.bricoconcierge.intervention.NewVisit;
import fr.bricoconcierge.intervention.NextStep;
import fr.bricoconcierge.intervention.Occasion;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.VisitEnding;
import fr.bricoconcierge.intervention.Visiting;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.photo.PhotoSubject;
import fr.bricoconcierge.referral.HandedOver;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.worktime.FreeSlots;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes appointments, begins visits and ends them, as the story wants them. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class VisitDesk {

    private static final Duration LENGTH = Duration.ofMinutes(45);

    private final Appointments appointments;
    private final FreeSlots free;
    private final Visiting visiting;
    private final VisitServices services;
    private final JdbcClient database;
    private final Narrator narrator;

    VisitDesk(
            Appointments appointments,
            FreeSlots free,
            Visiting visiting,
            VisitServices services,
            JdbcClient database,
            Narrator narrator) {
        this.appointments = appointments;
        this.free = free;
        this.visiting = visiting;
        this.services = services;
        this.database = database;
        this.narrator = narrator;
    }

    /** The visit that an appointment announced, so many working days after they met. */
    ToldVisit keep(Stage stage, String key, int waited, Wish wish) {
        Cast.Met host = stage.cast().get(key);
        return keep(stage, key, stage.calendar().after(host.day(), waited), host.at(), wish);
    }

    /** A visit later on, agreed upon the day before: what was made safe is seen again. */
    ToldVisit comeBack(Stage stage, String key, LocalDate day, Wish wish) {
        return keep(stage, key, day, DemoCalendar.at(day.minusDays(1), 10, 0), wish);
    }

    private ToldVisit keep(Stage stage, String key, LocalDate day, Instant booked, Wish wish) {
        Cast.Met host = stage.cast().get(key);
        Instant start =
                free.next(host.by(), DemoCalendar.at(day, 13, 30), LENGTH, 1).get(0);
        if (!start.isBefore(DemoCalendar.at(stage.calendar().today(), 0, 0))) {
            throw new IllegalStateException("the visit to " + key + " is not over");
        }
        AppointmentId appointment = book(host, booked, start, wish);
        var visit = visit(host, Occasion.APPOINTMENT, appointment.value(), wish.type());
        return begin(host, visit, start.plusSeconds(120), wish.type());
    }

    /** The visit that follows at once where they met, both of the pair being there. */
    ToldVisit atOnce(Stage stage, String key, PartType type) {
        Cast.Met host = stage.cast().get(key);
        Occasion occasion = host.channel() == Channel.TOUR ? Occasion.DOOR : Occasion.STAND;
        var visit = new NewVisit(
                host.resident(),
                occasion,
                host.channel(),
                null,
                host.source(),
                null,
                false,
                stage.team().other(host.by()),
                type);
        return begin(host, visit, host.at().plusSeconds(180), type);
    }

    /** Somebody is there alone just now, and its report is to come. */
    void underWay(Stage stage, Cast.Met host, PartType type) {
        begin(
                        host,
                        visit(host, Occasion.CALL, null, type),
                        stage.calendar().now().minusSeconds(300),
                        type)
                .photographs(
                        PhotoSubject.in(type, false).get(0), "Plafond de la salle de bain", DrawnPhoto.BLACK_MOULD);
    }

    AppointmentId book(Cast.Met host, Instant start, Wish wish) {
        return book(host, host.at(), start, wish);
    }

    private AppointmentId book(Cast.Met host, Instant booked, Instant start, Wish wish) {
        var wanted = new NewAppointment(
                host.resident(),
                AppointmentPlace.DOOR,
                null,
                start,
                (int) LENGTH.toMinutes(),
                host.by(),
                null,
                host.channel(),
                wish.reason(),
                ExpectedType.valueOf(wish.type().name()),
                wish.type() == PartType.EMERGENCY,
                null,
                wish.note(),
                host.source());
        return narrator.tell(booked.plusSeconds(240), () -> appointments.book(Uuids.next(), wanted, host.by()));
    }

    /** Closes the visit with what the ending tells; it is a mistake of the story when anything is missing. */
    void close(Stage stage, ToldVisit visit, Ending ending) {
        Instant at = visit.now().plus(Duration.ofMinutes(8));
        AdvisorSlotId slot = ending.amelio() == AmelioAnswer.APPOINTMENT ? nextSlot(stage, at) : null;
        close(stage, visit, ending, slot);
    }

    /** The same, the meeting with the advisor being at that slot. */
    void close(Stage stage, ToldVisit visit, Ending ending, @Nullable AdvisorSlotId slot) {
        Instant at = visit.now().plus(Duration.ofMinutes(8));
        boolean refers = ending.amelio().refers();
        ClosingDraft draft = draft(stage, visit, ending, slot);
        var consents =
                new ConsentsGiven(ending.keepsCard() ? ConsentHow.SIGNED : null, refers ? ConsentHow.SIGNED : null);
        narrator.tell(at, () -> services.closing().keep(visit.id(), draft, consents, visit.by()));
        var missing = narrator.tell(at.plusSeconds(60), () -> services.closing().close(visit.id(), visit.by()));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("a visit of the story cannot be closed: " + missing);
        }
    }

    private static ClosingDraft draft(Stage stage, ToldVisit visit, Ending ending, @Nullable AdvisorSlotId slot) {
        boolean refers = ending.amelio().refers();
        var told = new VisitEnding(
                ending.amelio(),
                ending.why(),
                slot == null ? null : slot.value(),
                refers ? stage.team().amelio().value() : null,
                refers ? NextStep.ADVISOR : NextStep.RESIDENT_ACTS,
                null,
                null,
                ending.how(),
                visit.minutes() + 8,
                ending.lesson());
        return new ClosingDraft(
                Set.of(),
                habits(visit.minutes()),
                documents(ending.amelio()),
                ending.situations(),
                told,
                ending.story());
    }

    /** The next day whoever wrote the report corrects it. */
    void correct(ToldVisit visit, String why, Map<String, String> answers) {
        var writer = new CurrentAccount(visit.by(), "concierge", Role.CONCIERGE, null);
        narrator.tell(
                visit.now().plus(Duration.ofDays(1)),
                () -> services.correcting().correct(visit.id(), 0, why, answers, writer));
    }

    private ToldVisit begin(Cast.Met host, NewVisit visit, Instant at, PartType type) {
        InterventionId id = narrator.tell(at, () -> visiting.start(Uuids.next(), visit, host.by()));
        PartId part = new PartId(database.sql("select id from intervention_part where intervention_id = ?")
                .param(id.value())
                .query(UUID.class)
                .single());
        return new ToldVisit(services, narrator, host, id, at, part, type);
    }

    private static NewVisit visit(Cast.Met host, Occasion occasion, @Nullable UUID appointment, PartType type) {
        return new NewVisit(
                host.resident(), occasion, host.channel(), appointment, host.source(), null, true, null, type);
    }

    /** A few days later, when people have gathered their papers. */
    private AdvisorSlotId nextSlot(Stage stage, Instant visit) {
        return services.slots()
                .free(stage.team().amelio(), visit.plus(Duration.ofDays(4)), 1)
                .get(0)
                .id();
    }

    private static Set<GoodHabit> habits(int mark) {
        List<GoodHabit> all = List.of(GoodHabit.values());
        return EnumSet.of(
                all.get(mark % all.size()), all.get((mark + 3) % all.size()), all.get((mark + 7) % all.size()));
    }

    private static Set<HandedOver> documents(AmelioAnswer answer) {
        return switch (answer) {
            case APPOINTMENT, REFERRAL -> EnumSet.allOf(HandedOver.class);
            case DOCUMENTS, TO_THINK_OVER -> EnumSet.of(HandedOver.AID_DOCUMENTATION);
            case NOT_CONCERNED -> Set.of();
        };
    }

    /** What somebody wants a visit for. */
    record Wish(
            AppointmentReason reason,
            PartType type,
            @Nullable String note) {

        static Wish of(AppointmentReason reason, PartType type) {
            return new Wish(reason, type, null);
        }
    }
}
