package fr.bricoconcierge.referral;

import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themes;

    private @Nullable String wishes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> handedOver;

    @Enumerated(EnumType.STRING)
    private PreferredContact preferredContact;

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

    @Version
    private @Nullable Long version;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "referral_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<ReferralStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    Referral(NewReferral wanted, HouseholdId household, UUID consentId, StepNote made) {
        if (wanted.themes().isEmpty()) {
            throw new Refused("themes", "Cochez au moins une raison.");
        }
        this.id = ReferralId.next();
        this.household = household;
        this.resident = wanted.resident();
        this.organisation = wanted.organisation();
        this.referredBy = made.by();
        this.intervention = wanted.intervention();
        this.consentId = consentId;
        this.state = ReferralState.ORIENTED;
        this.themes = names(wanted.themes());
        this.wishes = wanted.wishes();
        this.handedOver = names(wanted.handedOver());
        this.preferredContact = wanted.preferredContact();
        this.madeAt = made.at();
        this.steps.add(new ReferralStep(1, null, ReferralState.ORIENTED, made));
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
    ReferralState takeBack(String why, AccountId by, Instant at) {
        ReferralStep last = lastStep();
        ReferralState before = last.from();
        if (before == null) {
            throw new Refused(
                    "why", "L’orientation elle-même ne se reprend pas. Clôturez-la si elle n’a plus lieu d’être.");
        }
        last.takeBack(why, by, at);
        state = before;
        forgetWhatCameWith(last.to());
        return last.to();
    }

    void answer(ReferralAnswer given) {
        this.answer = given;
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

    @Nullable
    AdvisorSlotId slot() {
        return slot;
    }

    private void become(ReferralState next, StepNote note) {
        if (!state.mayBecome(next)) {
            throw new Refused("Cette étape n’est plus possible : l’orientation en est à « %s »."
                    .formatted(state.label().toLowerCase(Locale.FRANCE)));
        }
        steps.add(new ReferralStep(steps.size() + 1, state, next, note));
        state = next;
    }

    private ReferralStep lastStep() {
        return steps.stream()
                .filter(ReferralStep::stands)
                .reduce((earlier, later) -> later)
                .orElseThrow();
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

    private static List<String> names(Collection<? extends Labelled> values) {
        return values.stream().map(Labelled::name).sorted().toList();
    }
}
