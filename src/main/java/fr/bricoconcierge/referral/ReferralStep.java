package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change of state of a referral, with its author and its time; taken back, it stays readable but counts no more. */
@Entity
class ReferralStep {

    @Id
    private UUID id;

    private int position;

    @Enumerated(EnumType.STRING)
    private @Nullable ReferralState fromState;

    @Enumerated(EnumType.STRING)
    private ReferralState toState;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "by_id"))
    private AccountId by;

    private @Nullable String reason;
    private @Nullable Instant takenBackAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "taken_back_by"))
    private @Nullable AccountId takenBackBy;

    private @Nullable String takenBackWhy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralStep() {}

    ReferralStep(int position, @Nullable ReferralState from, ReferralState to, StepNote note) {
        this.id = Uuids.next();
        this.position = position;
        this.fromState = from;
        this.toState = to;
        this.at = note.at();
        this.by = note.by();
        this.reason = note.reason();
    }

    /** Answers the state that holds again. */
    ReferralState takeBack(String why, AccountId by, Instant at) {
        ReferralState before = fromState;
        if (before == null) {
            throw new Refused(
                    "why", "L’orientation elle-même ne se reprend pas. Clôturez-la si elle n’a plus lieu d’être.");
        }
        if (toState == ReferralState.ORIENTED) {
            throw new Refused(
                    "why", "La transmission ne se reprend pas. Transmettez de nouveau l’orientation si besoin.");
        }
        this.takenBackWhy = why;
        this.takenBackBy = by;
        this.takenBackAt = at;
        return before;
    }

    boolean stands() {
        return takenBackAt == null;
    }

    ReferralState to() {
        return toState;
    }
}
