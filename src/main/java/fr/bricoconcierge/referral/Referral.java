package fr.bricoconcierge.referral;

import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Programme;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A household handed on to an organisation of Amelio, with the agreement of the resident who is named to it. */
@Entity
class Referral {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReferralId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "household_id"))
    private HouseholdId household;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident_id"))
    private ResidentId resident;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "advisor_id"))
    private @Nullable AccountId advisor;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "referred_by"))
    private AccountId referredBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "intervention_id"))
    private @Nullable InterventionId intervention;

    private UUID consentId;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    @Embedded
    private WhyReferred why;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "slot_id"))
    private @Nullable AdvisorSlotId slot;

    private @Nullable Instant meetingAt;
    private @Nullable String fileNumber;

    @Enumerated(EnumType.STRING)
    private @Nullable Programme programme;

    @Enumerated(EnumType.STRING)
    private @Nullable ReferralAnswer answer;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosingReason closing;

    private Instant madeAt;
    private Instant receivedAt;
    private @Nullable Instant assignedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assigned_by"))
    private @Nullable AccountId assignedBy;

    @Version
    private @Nullable Long version;

    @Embedded
    private StepsTaken steps = new StepsTaken();

    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    Referral(NewReferral wanted, HouseholdId household, UUID consentId, StepNote made) {
        this.id = ReferralId.next();
        this.household = household;
        this.resident = wanted.resident();
        this.organisation = wanted.organisation();
        this.referredBy = made.by();
        this.intervention = wanted.intervention();
        this.consentId = consentId;
        this.state = ReferralState.ORIENTED;
        this.why = new WhyReferred(wanted);
        this.madeAt = made.at();
        this.receivedAt = made.at();
        this.steps.add(null, ReferralState.ORIENTED, made);
    }

    /** Books the meeting; {@code heldSlot} is the advisor's slot it takes up, when it takes up one. */
    void book(Instant meeting, @Nullable BookedSlot heldSlot, StepNote note) {
        become(ReferralState.BOOKED, note);
        this.meetingAt = meeting;
        this.slot = heldSlot == null ? null : heldSlot.slot();
        this.advisor = heldSlot == null ? advisor : heldSlot.advisor();
    }

    void openFile(String number, Programme opened, StepNote note) {
        become(ReferralState.FILE_OPEN, note);
        this.fileNumber = number;
        this.programme = opened;
    }

    void close(ClosingReason reason, StepNote note) {
        become(ReferralState.CLOSED, note);
        this.closing = reason;
    }

    /** A step that asks for nothing more. */
    void move(ReferralState next, StepNote note) {
        become(next, note);
    }

    /** Undoes the last step that stands, and what it brought. */
    void takeBack(String why, AccountId by, Instant at) {
        ReferralStep last = steps.last();
        state = last.takeBack(why, by, at);
        forgetWhatCameWith(last.to());
    }

    void answer(ReferralAnswer given) {
        this.answer = given;
    }

    /** Gives it to one of the organisation's advisors, or back to all of them. */
    void assign(@Nullable AccountId to, AccountId by, Instant at) {
        this.advisor = to;
        this.assignedBy = by;
        this.assignedAt = at;
    }

    void letGoOfSlot() {
        this.slot = null;
    }

    /** To another organisation, which begins anew: what the former booked, opened and answered was its own. */
    void handOn(OrganisationId to, UUID agreedBy, StepNote note) {
        if (!state.isOpen()) {
            throw new Refused("Cette orientation est close\u00a0: elle ne se transmet plus.");
        }
        steps.add(state, ReferralState.ORIENTED, note);
        this.state = ReferralState.ORIENTED;
        this.organisation = to;
        this.consentId = agreedBy;
        this.receivedAt = note.at();
        this.answer = null;
        assign(null, note.by(), note.at());
        forgetWhatCameWith(ReferralState.BOOKED);
        forgetWhatCameWith(ReferralState.FILE_OPEN);
    }

    /** How much has happened to it: the steps taken, and those taken back. */
    int turn() {
        return steps.turn();
    }

    ReferralId id() {
        return id;
    }

    HouseholdId household() {
        return household;
    }

    ResidentId resident() {
        return resident;
    }

    Instant madeAt() {
        return madeAt;
    }

    AccountId referredBy() {
        return referredBy;
    }

    OrganisationId organisation() {
        return organisation;
    }

    ReferralState state() {
        return state;
    }

    /** The meeting that is booked, while it is. */
    @Nullable
    Instant bookedMeeting() {
        return state == ReferralState.BOOKED ? meetingAt : null;
    }

    @Nullable
    AdvisorSlotId slot() {
        return slot;
    }

    private void become(ReferralState next, StepNote note) {
        if (!state.mayBecome(next)) {
            throw new Refused("Cette étape n’est plus possible : l’orientation en est à « %s »."
                    .formatted(state.label().toLowerCase(Locale.FRANCE)));
        }
        steps.add(state, next, note);
        state = next;
    }

    private void forgetWhatCameWith(ReferralState undone) {
        switch (undone) {
            case BOOKED -> {
                meetingAt = null;
                slot = null;
            }
            case FILE_OPEN -> {
                fileNumber = null;
                programme = null;
            }
            case CLOSED -> closing = null;
            default -> {}
        }
    }
}
