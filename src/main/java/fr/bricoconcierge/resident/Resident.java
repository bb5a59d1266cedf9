package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person's contact card. */
@Entity
class Resident {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ResidentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "household_id"))
    private HouseholdId household;

    @Embedded
    private @Nullable CardDetails details;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recommended_by"))
    private @Nullable ResidentId recommendedBy;

    private @Nullable Integer keptDegree;
    private @Nullable Instant forgottenAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merged_into"))
    private @Nullable ResidentId mergedInto;

    private Instant createdAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by"))
    private AccountId createdBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Resident() {}

    Resident(HouseholdId household, CardDetails details, @Nullable ResidentId recommendedBy, AccountId by, Instant at) {
        this.id = ResidentId.next();
        this.household = household;
        this.details = details;
        this.recommendedBy = recommendedBy;
        this.createdAt = at;
        this.createdBy = by;
    }

    void change(CardDetails newDetails, @Nullable ResidentId newRecommender) {
        if (isForgotten()) {
            throw new Refused("Cette fiche a été effacée\u00a0: elle ne peut plus être modifiée.");
        }
        if (id.equals(newRecommender)) {
            throw new Refused("recommenderWords", "Une personne ne peut pas s’être envoyée elle-même.");
        }
        details = newDetails;
        recommendedBy = newRecommender;
    }

    /** Adds what is known beside; nothing that stands there changes. */
    void complete(CardDetails more, @Nullable ResidentId recommender) {
        if (details == null) {
            throw new Refused("Cette fiche a été effacée\u00a0: elle ne peut plus être modifiée.");
        }
        details = details.completedBy(more);
        recommendedBy = recommendedBy == null ? recommender : recommendedBy;
    }

    /** Keeps the row that visits and figures hang on, and nothing of the person; asked again it changes nothing. */
    void forget(int degree, Instant at) {
        if (isForgotten()) {
            return;
        }
        details = null;
        recommendedBy = null;
        keptDegree = degree;
        forgottenAt = at;
    }

    /** Turns out to be {@code kept}: nothing stays here but where it leads. */
    void become(Resident kept, Instant at) {
        details = null;
        recommendedBy = null;
        forgottenAt = at;
        mergedInto = kept.id;
        household = kept.household;
    }

    void leaveFor(Household other) {
        household = other.id();
    }

    /** What two cards of this person say together. */
    void sayTogether(CardDetails both, @Nullable ResidentId recommender) {
        details = both;
        recommendedBy = recommender;
    }

    boolean isForgotten() {
        return forgottenAt != null;
    }

    ResidentId id() {
        return id;
    }

    HouseholdId household() {
        return household;
    }

    @Nullable
    ResidentId recommendedBy() {
        return recommendedBy;
    }

    @Nullable
    CardDetails details() {
        return details;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
