package fr.bricoconcierge.vehicle;

import fr.bricoconcierge.account.AccountDisabled;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.worktime.LocalTimes;
import fr.bricoconcierge.worktime.PlannedTime;
import fr.bricoconcierge.worktime.TimeBlocks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reserves vehicles. One exclusion constraint makes two at once impossible, on however many servers they are asked for. */
@Service
@Transactional
public class Reservations {

    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Duration FURTHEST = Duration.ofDays(184);

    private final JdbcClient database;
    private final ReservationReading reading;
    private final PlannedTime planned;
    private final Team team;
    private final Settings settings;
    private final ReceivedCommands commands;
    private final Clock clock;

    Reservations(
            JdbcClient database,
            ReservationReading reading,
            PlannedTime planned,
            Team team,
            Settings settings,
            ReceivedCommands commands,
            Clock clock) {
        this.database = database;
        this.reading = reading;
        this.planned = planned;
        this.team = team;
        this.settings = settings;
        this.commands = commands;
        this.clock = clock;
    }

    /** Whether that option to test is on. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return settings.isOn(PilotOption.BORROWED_VAN, clock.instant());
    }

    /**
     * Has the vehicle for that stretch of time.
     *
     * @throws VehicleTaken when somebody has it then; the transaction is lost with it
     */
    public ReservationId book(ReservationForm form) {
        Span span = span(form);
        return new ReservationId(commands.once(form.command(), () -> {
            ReservationId id = ReservationId.next();
            hold(form.vehicle());
            write("""
                    insert into vehicle_reservation (id, vehicle_id, account_id, starts_at, ends_at, subject_id, purpose,
                                                     booked_at, version)
                    values (:id, :vehicle, :account, :from, :to, :subject, :purpose, :now, 0)
                    """, id, form, span);
            return id.value();
        }));
    }

    /** Another time, vehicle, driver or purpose, as long as it is not over. */
    void change(ReservationId id, ReservationForm form) {
        if (!reading.get(id).isChangeable(clock.instant())) {
            throw new Refused("Cette réservation n’est plus à modifier.");
        }
        Span span = span(form);
        hold(form.vehicle());
        int changed = write("""
                update vehicle_reservation
                set vehicle_id = :vehicle, account_id = :account, starts_at = :from, ends_at = :to, subject_id = :subject,
                    purpose = :purpose, version = version + 1
                where id = :id and version = :version and cancelled_at is null and returned_at is null
                  and ends_at > :now
                """, id, form, span);
        if (changed == 0) {
            throw new ObjectOptimisticLockingFailureException(ReservationForm.class, id);
        }
    }

    /** Nobody needs it: the time is free again. What is over is not called off. */
    void cancel(ReservationId id, AccountId by) {
        database.sql("update vehicle_reservation set cancelled_at = ?, cancelled_by = ?, version = version + 1"
                        + " where id = ? and cancelled_at is null and returned_at is null and ends_at > ?")
                .params(now(), by.value(), id.value(), now())
                .update();
    }

    /** It is back, with what its counter says if somebody looked; earlier than planned, the rest is free again. */
    public void giveBack(ReservationId id, ReturnForm form) {
        ReservationView view = reading.get(id);
        Instant now = clock.instant();
        if (!view.isReturnable(now)) {
            throw new Refused("Cette réservation n’est pas à rendre.");
        }
        if (form.kmOut() != null && form.kmBack() != null && form.kmBack() < form.kmOut()) {
            throw new Refused("kmBack", "Au retour, le compteur ne peut pas être plus bas qu’au départ.");
        }
        database.sql("""
                        update vehicle_reservation
                        set returned_at = :now, ends_at = least(ends_at, :now), km_out = :out, km_back = :back,
                            return_note = :note, version = version + 1
                        where id = :id and returned_at is null and cancelled_at is null
                        """)
                .param("id", id.value())
                .param("now", now())
                .param("out", form.kmOut())
                .param("back", form.kmBack())
                .param("note", form.note())
                .update();
    }

    /** Somebody left: what they had reserved is free for others. */
    @EventListener
    void release(AccountDisabled event) {
        database.sql("update vehicle_reservation set cancelled_at = ?, cancelled_by = ?, version = version + 1"
                        + " where account_id = ? and cancelled_at is null and returned_at is null and starts_at > ?")
                .params(now(), event.by().value(), event.account().value(), now())
                .update();
    }

    /** Those who want one vehicle come one after the other, rather than wait for a deadlock to be found. */
    private void hold(VehicleId vehicle) {
        boolean usable = database.sql("select retired_at is null from vehicle where id = ? for update")
                .param(vehicle.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (!usable) {
            throw new Refused("vehicle", "Choisissez un utilitaire de la liste.");
        }
    }

    private int write(String sql, ReservationId id, ReservationForm form, Span span) {
        try {
            return database.sql(sql)
                    .param("id", id.value())
                    .param("vehicle", form.vehicle().value())
                    .param("account", form.account().value())
                    .param("from", span.from().atOffset(ZoneOffset.UTC))
                    .param("to", span.to().atOffset(ZoneOffset.UTC))
                    .param("subject", form.subject())
                    .param("purpose", form.purpose())
                    .param("version", form.version())
                    .param("now", now())
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw TimeBlocks.isOverlap(e) ? new VehicleTaken() : e;
        }
    }

    private Span span(ReservationForm form) {
        if (!isOpen()) {
            throw new Refused("Le prêt d’un utilitaire est une option à tester\u00a0: elle n’est pas ouverte.");
        }
        team.require(Role.CONCIERGE, "account", List.of(form.account()));
        refuseNothingOrAnothersWork(form);
        Instant from = LocalTimes.instant(form.startsAt(), "startsAt");
        Instant to = LocalTimes.instant(form.until(), "until");
        Instant now = clock.instant();
        if (!from.isBefore(to)) {
            throw new Refused("until", "Le retour vient après le départ.");
        }
        if (to.isBefore(now)) {
            throw new Refused("startsAt", "Choisissez un moment à venir.");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new Refused("until", "Un utilitaire se réserve au plus sept jours\u00a0: d’autres en ont besoin.");
        }
        if (from.isAfter(now.plus(FURTHEST))) {
            throw new Refused("startsAt", "Choisissez un moment dans les six mois.");
        }
        return new Span(from, to);
    }

    private void refuseNothingOrAnothersWork(ReservationForm form) {
        UUID subject = form.subject();
        if (subject == null && (form.purpose() == null || form.purpose().isBlank())) {
            throw new Refused("purpose", "Dites pour quoi faire, ou choisissez-le dans l’agenda.");
        }
        if (subject != null && planned.find(subject, form.account()).isEmpty()) {
            throw new Refused("subject", "Ce n’est pas sur l’agenda de cette personne.");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private record Span(Instant from, Instant to) {}
}
