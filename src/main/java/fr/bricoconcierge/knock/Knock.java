package fr.bricoconcierge.knock;

import fr.bricoconcierge.notice.NoticeCode;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.tour.TourId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One attempt at one door, as it was written down then: nothing of it changes but that it may be taken back. */
@Entity
class Knock implements Persistable<KnockId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private KnockId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "tour_id"))
    private TourId tour;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "door_id"))
    private DoorId door;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "sector_id"))
    private SectorId sector;

    private Instant knockedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "by_id"))
    private AccountId by;

    private boolean answered;

    @Enumerated(EnumType.STRING)
    private KnockOutcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable Pitch pitch;

    private boolean flyer;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "pretext_id"))
    private @Nullable PretextId pretext;

    private @Nullable LocalDate seeAgainOn;
    private @Nullable String noticeCode;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "corrects_id"))
    private @Nullable KnockId corrects;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "gesture_id"))
    private @Nullable GestureId gesture;

    private @Nullable Instant undoneAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "undone_by"))
    private @Nullable AccountId undoneBy;

    @Transient
    private boolean written;

    @SuppressWarnings("NullAway.Init")
    protected Knock() {}

    Knock(KnockId id, Attempt attempt, SectorId sector, Conversation talk, @Nullable NoticeCode notice) {
        this.id = id;
        this.tour = attempt.tour();
        this.door = attempt.door();
        this.sector = sector;
        this.knockedAt = attempt.at();
        this.by = attempt.by();
        this.outcome = talk.outcome();
        this.answered = outcome.isAnswered();
        this.pitch = talk.pitch();
        this.flyer = talk.flyer();
        this.pretext = talk.pretext();
        this.seeAgainOn = talk.outcome() == KnockOutcome.SEE_AGAIN ? dayAfter(attempt.at(), talk.seeAgainOn()) : null;
        this.noticeCode = notice == null ? null : notice.text();
        this.corrects = attempt.corrects();
        this.gesture = attempt.gesture();
    }

    /** Takes it back; doing so twice changes nothing. */
    void undo(Instant at, AccountId who) {
        requireUndoable();
        if (undoneAt == null) {
            undoneAt = at;
            undoneBy = who;
        }
    }

    /** Refuses when what came of it was forgotten. */
    void requireUndoable() {
        if (!outcome.canBeUndone()) {
            throw new Refused("La personne s’est opposée depuis\u00a0: ce passage ne change plus.");
        }
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    boolean isAt(TourId someTour, DoorId someDoor) {
        return tour.equals(someTour) && door.equals(someDoor);
    }

    TourId tour() {
        return tour;
    }

    DoorId door() {
        return door;
    }

    Instant knockedAt() {
        return knockedAt;
    }

    AccountId by() {
        return by;
    }

    KnockOutcome outcome() {
        return outcome;
    }

    @Nullable
    NoticeCode notice() {
        return noticeCode == null ? null : new NoticeCode(noticeCode);
    }

    @Nullable
    KnockId corrects() {
        return corrects;
    }

    private static LocalDate dayAfter(Instant knock, @Nullable LocalDate day) {
        if (day == null) {
            throw new Refused("seeAgainOn", "Indiquez le jour où vous reviendrez.");
        }
        if (!day.isAfter(Moment.dateOf(knock))) {
            throw new Refused("seeAgainOn", "Le jour où vous reviendrez vient après aujourd’hui.");
        }
        if (day.isAfter(Moment.dateOf(knock).plusYears(1))) {
            throw new Refused("seeAgainOn", "Choisissez un jour dans les douze mois qui viennent.");
        }
        return day;
    }

    @Override
    public KnockId getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !written;
    }

    @PostLoad
    @PostPersist
    void isWritten() {
        written = true;
    }
}
