package fr.bricoconcierge.tour;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SectorId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One tour of a sector, walked by a pair; its first knock begins it, its last door ends it. */
@Entity
class Tour {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TourId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "sector_id"))
    private SectorId sector;

    private Instant startsAt;
    private Instant endsAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "first_id"))
    private AccountId first;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "second_id"))
    private @Nullable AccountId second;

    private @Nullable String partner;

    @Enumerated(EnumType.STRING)
    private TourState state;

    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;
    private boolean endedByItself;
    private @Nullable String worked;
    private @Nullable String surprised;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Tour() {}

    Tour(TourPlan plan) {
        if (!plan.startsAt().isBefore(plan.endsAt())) {
            throw new Refused("endsAt", "La fin vient après le début.");
        }
        if (plan.first().equals(plan.second())) {
            throw new Refused("second", "Choisissez deux personnes différentes.");
        }
        if (plan.second() != null && plan.partner() != null) {
            throw new Refused(
                    "partner", "Choisissez un collègue ou nommez l’organisation d’un partenaire, pas les deux.");
        }
        if (plan.second() == null && plan.partner() == null) {
            throw new Refused(
                    "second",
                    "Une tournée se fait à deux\u00a0: choisissez un collègue, ou nommez l’organisation d’un partenaire.");
        }
        this.id = TourId.next();
        this.sector = plan.sector();
        this.startsAt = plan.startsAt();
        this.endsAt = plan.endsAt();
        this.first = plan.first();
        this.second = plan.second();
        this.partner = plan.partner();
        this.state = TourState.PLANNED;
    }

    /** A knock may still come in once the tour has ended: what was done is never refused for being late. */
    void knocked(Instant at) {
        if (state == TourState.CANCELLED) {
            throw new Refused("Cette tournée est annulée\u00a0: planifiez-en une autre.");
        }
        if (state == TourState.PLANNED) {
            become(TourState.UNDERWAY);
            startedAt = at;
        }
    }

    /** Ends when every door is done, and goes on when the last one is taken back. */
    void settle(boolean allDone, Instant now) {
        if (allDone && state == TourState.UNDERWAY) {
            become(TourState.FINISHED);
            finishedAt = now;
            endedByItself = true;
        } else if (!allDone && endedByItself) {
            resume();
        }
    }

    /** Ends the tour; on one that has ended already only the note is written. */
    void finish(@Nullable String worked, @Nullable String surprised, Instant now) {
        if (state != TourState.FINISHED) {
            become(TourState.FINISHED);
            finishedAt = now;
        }
        this.worked = worked;
        this.surprised = surprised;
    }

    void resume() {
        become(TourState.UNDERWAY);
        finishedAt = null;
        endedByItself = false;
    }

    void cancel() {
        become(TourState.CANCELLED);
    }

    TourId id() {
        return id;
    }

    SectorId sector() {
        return sector;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    List<AccountId> team() {
        return Stream.of(first, second).filter(Objects::nonNull).toList();
    }

    private void become(TourState next) {
        if (!state.mayBecome(next)) {
            throw new Refused(
                    "Cette tournée est déjà %s.".formatted(state.label().toLowerCase(Locale.FRANCE)));
        }
        state = next;
    }
}
