package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.worktime.BlockKind;
import fr.bricoconcierge.worktime.TimeBlock;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody is expected somewhere, to help with something. */
@Entity
class Appointment {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AppointmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident_id"))
    private ResidentId resident;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "household_id"))
    private HouseholdId household;

    @Enumerated(EnumType.STRING)
    private AppointmentPlace placeKind;

    private @Nullable String place;
    private Instant startsAt;
    private int minutes;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "second_id"))
    private @Nullable AccountId second;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "reason"))
    private AppointmentReason reason;

    @Enumerated(EnumType.STRING)
    private ExpectedType expectedType;

    private boolean urgent;
    private @Nullable Boolean hasMaterial;
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private AppointmentState state;

    @Enumerated(EnumType.STRING)
    private @Nullable AppointmentState absentFrom;

    @Enumerated(EnumType.STRING)
    private @Nullable CancelledBy cancelledBy;

    private @Nullable String cancelReason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "rescheduled_from"))
    private @Nullable AppointmentId rescheduledFrom;

    private @Nullable UUID sourceId;
    private Instant bookedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "booked_by"))
    private @Nullable AccountId bookedBy;

    private @Nullable Instant settledAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "settled_by"))
    private @Nullable AccountId settledBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    Appointment(NewAppointment wanted, HouseholdId household, Instant bookedAt, @Nullable AccountId bookedBy) {
        if (wanted.account().equals(wanted.second())) {
            throw new Refused("second", "Choisissez deux personnes différentes.");
        }
        this.id = AppointmentId.next();
        this.resident = wanted.resident();
        this.household = household;
        this.placeKind = wanted.placeKind();
        this.place = wanted.place();
        this.startsAt = wanted.startsAt();
        this.minutes = wanted.minutes();
        this.account = wanted.account();
        this.second = wanted.second();
        this.channel = wanted.channel();
        this.reason = wanted.reason();
        this.expectedType = wanted.expectedType();
        this.urgent = wanted.urgent();
        this.hasMaterial = wanted.hasMaterial();
        this.note = wanted.note();
        this.sourceId = wanted.source();
        this.state = AppointmentState.PLANNED;
        this.bookedAt = bookedAt;
        this.bookedBy = bookedBy;
    }

    void confirm() {
        become(AppointmentState.CONFIRMED);
    }

    void settle(AppointmentState outcome, Instant at, @Nullable AccountId by) {
        become(outcome);
        this.settledAt = at;
        this.settledBy = by;
    }

    /** Nobody was there; what it was before is kept for whoever takes that back. */
    void markAbsent(Instant at, AccountId by) {
        AppointmentState before = state;
        if (at.isBefore(startsAt)) {
            throw new Refused("Ce rendez-vous n’a pas encore commencé\u00a0: personne ne peut y avoir manqué.");
        }
        settle(AppointmentState.ABSENT, at, by);
        this.absentFrom = before;
    }

    void cancel(CancelledBy whose, @Nullable String why, Instant at, @Nullable AccountId by) {
        settle(AppointmentState.CANCELLED, at, by);
        this.cancelledBy = whose;
        this.cancelReason = why;
    }

    /** The resident was there after all, or the button was tapped too early. */
    void takeBackAbsence() {
        if (state != AppointmentState.ABSENT) {
            throw new Refused("Ce rendez-vous n’est pas noté absent.");
        }
        become(absentFrom == null ? AppointmentState.PLANNED : absentFrom);
        this.absentFrom = null;
        this.settledAt = null;
        this.settledBy = null;
    }

    /** The same appointment at another moment; the trace leads from the new one to this one. */
    Appointment movedTo(AppointmentMove move, Instant at, @Nullable AccountId by) {
        Appointment next = new Appointment(at(move), household, at, by);
        next.rescheduledFrom = id;
        return next;
    }

    TimeBlock block() {
        return new TimeBlock(
                BlockKind.APPOINTMENT, id.value(), startsAt, endsAt(), expectedType.label(), "/rendez-vous/" + id);
    }

    List<AccountId> team() {
        return Stream.of(account, second).filter(Objects::nonNull).toList();
    }

    boolean isOpen() {
        return state.isOpen();
    }

    AppointmentState state() {
        return state;
    }

    AppointmentId id() {
        return id;
    }

    HouseholdId household() {
        return household;
    }

    private Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    private NewAppointment at(AppointmentMove move) {
        return new NewAppointment(
                resident,
                placeKind,
                place,
                move.startsAt(),
                move.minutes(),
                move.account(),
                move.second(),
                channel,
                reason,
                expectedType,
                urgent,
                hasMaterial,
                note,
                sourceId);
    }

    private void become(AppointmentState next) {
        if (!state.mayBecome(next)) {
            throw new Refused("Ce rendez-vous est déjà noté « %s »."
                    .formatted(state.label().toLowerCase(Locale.FRANCE)));
        }
        state = next;
    }
}
