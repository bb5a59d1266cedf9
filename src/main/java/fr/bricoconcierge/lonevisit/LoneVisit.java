package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.ResidentId;
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
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Somebody alone in a home: until when they said they would be, and the alert once they are not out in time. */
@Entity
class LoneVisit {

    /** How long after the expected end the alert begins. */
    static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final Duration TO_THE_DEPUTY = Duration.ofMinutes(10);
    private static final Duration ONCE_MORE = Duration.ofMinutes(15);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private LoneVisitId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String path;

    /** Both follow the card, beside this class. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident_id", updatable = false))
    private ResidentId resident;

    @Column(updatable = false)
    private @Nullable String place;

    private Instant startedAt;
    private Instant expectedEnd;

    /** Written by every page that person opens, beside this class: it never overwrites it. */
    @Column(updatable = false)
    private Instant lastSeenAt;

    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable LoneVisitEnding ending;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ended_by"))
    private @Nullable AccountId endedBy;

    private Instant nextAlertAt;
    private @Nullable Instant alertedAt;
    private int alerts;
    private @Nullable Instant acknowledgedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "acknowledged_by"))
    private @Nullable AccountId acknowledgedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected LoneVisit() {}

    LoneVisit(BegunVisit begun, Instant expectedEnd) {
        this.id = begun.id();
        this.account = begun.by();
        this.path = begun.path();
        this.resident = begun.resident();
        this.place = begun.place();
        this.startedAt = begun.at();
        this.lastSeenAt = begun.at();
        endAt(expectedEnd);
    }

    /** Stays longer; that they say so shows that they are well, so that an alert is over. */
    void prolong(Duration longer, Instant now) {
        endAt((expectedEnd.isAfter(now) ? expectedEnd : now).plus(longer));
        alertedAt = null;
        alerts = 0;
        acknowledgedAt = null;
        acknowledgedBy = null;
    }

    void end(LoneVisitEnding how, AccountId by, Instant at) {
        ending = how;
        endedBy = by;
        endedAt = at;
    }

    /** Somebody takes the alert in hand: nobody else is alerted any more. */
    void acknowledge(AccountId by, Instant now) {
        acknowledgedAt = now;
        acknowledgedBy = by;
    }

    boolean isToBeAlertedAt(Instant now) {
        return endedAt == null && acknowledgedAt == null && !nextAlertAt.isAfter(now);
    }

    /** Counts one more alert, and says when the next is due. */
    void alert(Instant now) {
        alertedAt = alertedAt == null ? now : alertedAt;
        alerts++;
        nextAlertAt = now.plus(alerts == 1 ? TO_THE_DEPUTY : ONCE_MORE);
    }

    boolean isUnderWay() {
        return endedAt == null;
    }

    boolean isAlerted() {
        return endedAt == null && alertedAt != null;
    }

    boolean isAcknowledged() {
        return acknowledgedAt != null;
    }

    LoneVisitId id() {
        return id;
    }

    /** The page that tells of it. */
    String path() {
        return path;
    }

    AccountId account() {
        return account;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant expectedEnd() {
        return expectedEnd;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    /** When the alert began; since the visit began when there is none, which no message then names. */
    Instant alertedAt() {
        return alertedAt == null ? startedAt : alertedAt;
    }

    /** How many were sent of this alert. */
    int alerts() {
        return alerts;
    }

    /** To the second: tablets count the same and name it so. */
    private void endAt(Instant end) {
        expectedEnd = end.truncatedTo(ChronoUnit.SECONDS);
        nextAlertAt = expectedEnd.plus(PATIENCE);
    }
}
