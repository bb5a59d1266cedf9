package fr.bricoconcierge.intervention;

import fr.bricoconcierge.referral.HandedOver;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.SectorId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit in someone's home, from the moment the door opens to the moment the report is closed. */
@Entity
class Intervention {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InterventionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "household_id"))
    private HouseholdId household;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident_id"))
    private ResidentId resident;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "door_id"))
    private @Nullable DoorId door;

    private @Nullable String place;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "sector_id"))
    private @Nullable SectorId sector;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    private @Nullable UUID appointmentId;
    private @Nullable UUID sourceId;
    private @Nullable String wayBack;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Embedded
    private VisitSafety safety;

    private Instant startedAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private InterventionState state;

    private @Nullable Instant closedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "closed_by"))
    private @Nullable AccountId closedBy;

    @Embedded
    private @Nullable GivenUp givenUp;

    @Embedded
    private @Nullable VisitEnding ending;

    @Embedded
    private VisitStory story = VisitStory.UNTOLD;

    private @Nullable UUID referralId;
    private @Nullable Instant forgottenAt;

    @ElementCollection
    @CollectionTable(name = "intervention_advance", joinColumns = @JoinColumn(name = "intervention_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<AdvanceKind> advances = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "intervention_good_habit", joinColumns = @JoinColumn(name = "intervention_id"))
    @Column(name = "habit")
    @Enumerated(EnumType.STRING)
    private Set<GoodHabit> habits = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "intervention_document", joinColumns = @JoinColumn(name = "intervention_id"))
    @Column(name = "document")
    @Enumerated(EnumType.STRING)
    private Set<HandedOver> documents = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "intervention_situation", joinColumns = @JoinColumn(name = "intervention_id"))
    @Column(name = "situation")
    @Enumerated(EnumType.STRING)
    private Set<Situation> situations = new TreeSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Intervention() {}

    Intervention(NewVisit visit, Whereabouts where, Circumstances how, AccountId by, Instant now) {
        this.id = InterventionId.next();
        this.household = where.household();
        this.resident = visit.resident();
        this.door = where.door();
        this.place = where.place();
        this.sector = where.sector();
        this.occasion = visit.occasion();
        this.channel = visit.channel();
        this.appointmentId = visit.appointment();
        this.sourceId = visit.source();
        this.account = by;
        this.wayBack = how.wayBack();
        this.safety = VisitSafety.of(visit, how.worn(), by);
        this.startedAt = now;
        this.state = InterventionState.OPEN;
    }

    /** Keeps what has been told so far of how the visit ends; all of it can still change. */
    void keep(ClosingDraft draft) {
        requireOpen();
        draft.story().requireAgreement();
        ending = draft.ending();
        story = draft.story();
        replace(advances, draft.advances());
        replace(habits, draft.habits());
        replace(documents, draft.documents());
        replace(situations, draft.situations());
    }

    /** Ends the visit, once nothing is left to ask for. */
    void close(Set<AdvanceKind> all, AccountId by, Instant now) {
        requireOpen();
        replace(advances, all);
        end(InterventionState.CLOSED, by, now);
    }

    /** Gives the visit up, which is always allowed and needs a reason. */
    void withdraw(Withdrawal why, @Nullable String note, AccountId by, Instant now) {
        requireOpen();
        givenUp = GivenUp.because(why, note);
        end(InterventionState.WITHDRAWN, by, now);
    }

    void ledTo(UUID referral) {
        referralId = referral;
    }

    /** Drops whatever tells who and where, but for the sector. */
    void forget(Instant now) {
        door = null;
        place = null;
        sourceId = null; // the knock it names is at the door
        wayBack = null;
        givenUp = givenUp == null ? null : givenUp.withoutWords();
        ending = ending().withoutWords();
        story = story.withoutWords();
        forgottenAt = now;
    }

    /** Tells it otherwise once it is over; what it led to stays. */
    void correct(LateCorrection told) {
        if (state != InterventionState.CLOSED || forgottenAt != null) {
            throw new InterventionNotFound(id);
        }
        told.story().requireAgreement();
        ending = ending().corrected(told);
        story = told.story();
        replace(advances, told.advances());
        replace(habits, told.habits());
        replace(situations, told.situations());
    }

    void requireOpen() {
        if (state != InterventionState.OPEN) {
            throw new Refused("Cette intervention est terminée\u00a0: son compte rendu ne change plus.");
        }
    }

    InterventionView view() {
        return new InterventionView(
                id, household, resident, appointmentId, ending(), Collections.unmodifiableSet(documents));
    }

    InterventionId id() {
        return id;
    }

    HouseholdId household() {
        return household;
    }

    AccountId account() {
        return account;
    }

    Instant startedAt() {
        return startedAt;
    }

    private VisitEnding ending() {
        return ending == null ? VisitEnding.UNTOLD : ending;
    }

    private void end(InterventionState next, AccountId by, Instant now) {
        state = next;
        endedAt = now;
        closedAt = now;
        closedBy = by;
    }

    private static <T> void replace(Set<T> mine, Set<T> theirs) {
        mine.retainAll(theirs);
        mine.addAll(theirs);
    }
}
