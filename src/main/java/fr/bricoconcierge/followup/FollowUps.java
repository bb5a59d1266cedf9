package fr.bricoconcierge.followup;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.lonevisit.BegunVisit;
import fr.bricoconcierge.lonevisit.LoneVisitId;
import fr.bricoconcierge.lonevisit.Watching;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins follow-up visits and ends them; what was due about their cause ends with them (I12). */
@Service
@Transactional
public class FollowUps {

    private final JdbcClient database;
    private final FollowUpReading reading;
    private final FollowUpPromises promises;
    private final Tasks tasks;
    private final Appointments appointments;
    private final Team team;
    private final Watching watching;
    private final ReceivedCommands commands;
    private final Clock clock;

    FollowUps(
            JdbcClient database,
            FollowUpReading reading,
            FollowUpPromises promises,
            Tasks tasks,
            Appointments appointments,
            Team team,
            Watching watching,
            ReceivedCommands commands,
            Clock clock) {
        this.database = database;
        this.reading = reading;
        this.promises = promises;
        this.tasks = tasks;
        this.appointments = appointments;
        this.team = team;
        this.watching = watching;
        this.commands = commands;
        this.clock = clock;
    }

    /** Begins what is due; a visit that already goes on for that cause is the one. */
    public FollowUpId begin(UUID command, NewFollowUp visit, AccountId by) {
        return new FollowUpId(commands.once(command, () -> {
            database.sql("select pg_advisory_xact_lock(hashtextextended(?, 12))")
                    .param(visit.subject().toString())
                    .query((row, i) -> 1)
                    .list();
            return reading.running(visit.cause(), visit.subject())
                    .orElseGet(() -> start(visit, by))
                    .value();
        }));
    }

    /** Ends it with its answer, once. */
    public void end(FollowUpId id, FollowUpForm form, AccountId by) {
        Instant now = clock.instant();
        FollowUpView visit = reading.get(id);
        new FollowUpPolicy(visit.cause(), Moment.dateOf(now)).check(form);
        if (write(id, form, now) == 0) {
            throw new Refused("Cette visite est déjà close\u00a0: son compte rendu ne change plus.");
        }
        UUID subject = Objects.requireNonNull(visit.isCourtesy() ? visit.referralId() : visit.partId());
        watching.close(new LoneVisitId(id.value()), by, now);
        tasks.close(visit.cause().task(), subject, by);
        promises.keep(visit, subject, form, by);
        keepAppointment(id, form, by);
    }

    private FollowUpId start(NewFollowUp visit, AccountId by) {
        if (by.equals(visit.second())) {
            throw new Refused("second", "Choisissez une autre personne que vous.");
        }
        team.require(Role.CONCIERGE, "second", visit.second() == null ? List.of() : List.of(visit.second()));
        DueFollowUp due =
                reading.due(visit.cause(), visit.subject()).orElseThrow(() -> new FollowUpNotFound(visit.subject()));
        FollowUpId id = FollowUpId.next();
        Instant now = clock.instant();
        insert(id, visit, due, by, now);
        UUID appointment = visit.kept() == null ? null : visit.kept().value();
        watching.begin(
                new BegunVisit(
                        new LoneVisitId(id.value()),
                        "/visites-de-suivi/" + id,
                        due.resident(),
                        due.place(),
                        appointment,
                        by,
                        now),
                visit.alone());
        return id;
    }

    private void insert(FollowUpId id, NewFollowUp visit, DueFollowUp due, AccountId by, Instant now) {
        boolean courtesy = due.isCourtesy();
        database.sql("""
                        insert into follow_up_visit (id, cause, referral_id, part_id, appointment_id, household_id, resident_id,
                                                     sector_id, account_id, alone, second_id, asked, started_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id.value(), due.cause().name())
                .param(courtesy ? due.subject() : null)
                .param(courtesy ? null : due.subject())
                .param(visit.kept() == null ? null : visit.kept().value())
                .params(due.household().value(), due.resident().value())
                .param(due.sector() == null ? null : due.sector().value())
                .params(by.value(), visit.alone())
                .param(visit.second() == null ? null : visit.second().value())
                .param(due.asked())
                .param(at(now))
                .update();
    }

    private int write(FollowUpId id, FollowUpForm form, Instant now) {
        boolean seen = form.outcome() == FollowUpOutcome.SEEN;
        return database.sql("""
                        update follow_up_visit
                        set ended_at = ?, outcome = ?, holds = ?, seen = ?, next_step = ?, next_on = ?, minutes = ?
                        where id = ? and ended_at is null
                        """)
                .params(at(now), form.outcome().name())
                .param(seen && form.holds() != null ? form.holds().name() : null)
                .param(form.isSilent() ? null : form.seen().strip())
                .param(form.nextStep().name())
                .param(form.nextStep().hasADay() ? form.nextOn() : null)
                .param(form.minutes())
                .param(id.value())
                .update();
    }

    private void keepAppointment(FollowUpId id, FollowUpForm form, AccountId by) {
        Optional<AppointmentId> kept = database.sql(
                        "select appointment_id as value from follow_up_visit where id = ? and appointment_id is not null")
                .param(id.value())
                .query(AppointmentId.class)
                .optional();
        if (form.outcome() == FollowUpOutcome.NOT_THERE) {
            kept.ifPresent(it -> appointments.markAbsent(it, by));
        } else {
            kept.ifPresent(appointments::markDone);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
