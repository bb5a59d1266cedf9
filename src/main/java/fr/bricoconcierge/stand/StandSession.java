package fr.bricoconcierge.stand;

import fr.bricoconcierge.market.MarketId;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
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

/** One date of a stand on a market, held by one or two people. */
@Entity
class StandSession {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StandSessionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "market_id"))
    private @Nullable MarketId market;

    @Embedded
    private @Nullable OtherPlace elsewhere;

    @Enumerated(EnumType.STRING)
    private StandForm form;

    private Instant startsAt;
    private Instant endsAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "first_id"))
    private AccountId first;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "second_id"))
    private @Nullable AccountId second;

    @Enumerated(EnumType.STRING)
    private StandSessionState state;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "series_id"))
    private @Nullable StandSeriesId series;

    private @Nullable Instant closedAt;
    private @Nullable String weather;

    @Enumerated(EnumType.STRING)
    private @Nullable Footfall footfall;

    private @Nullable String remarks;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected StandSession() {}

    StandSession(StandPlan plan) {
        if (!plan.startsAt().isBefore(plan.endsAt())) {
            throw new Refused("endsAt", "La fin vient après le début.");
        }
        if (plan.first().equals(plan.second())) {
            throw new Refused("second", "Choisissez deux personnes différentes.");
        }
        this.id = StandSessionId.next();
        if ((plan.market() == null) == (plan.elsewhere() == null)) {
            throw new Refused("market", "Choisissez un marché, ou dites quel autre lieu.");
        }
        this.market = plan.market();
        this.elsewhere = plan.elsewhere();
        this.series = plan.series();
        this.form = plan.form();
        this.startsAt = plan.startsAt();
        this.endsAt = plan.endsAt();
        this.first = plan.first();
        this.second = plan.second();
        this.state = StandSessionState.PLANNED;
    }

    void close(Instant at, @Nullable String weather, @Nullable Footfall footfall, @Nullable String remarks) {
        become(StandSessionState.CLOSED);
        this.closedAt = at;
        this.weather = weather;
        this.footfall = footfall;
        this.remarks = remarks;
    }

    void cancel() {
        become(StandSessionState.CANCELLED);
    }

    /** Whether what was tapped then still counts: a tablet may send, after the end, what happened before. */
    boolean counts(Instant tappedAt) {
        return switch (state) {
            case PLANNED -> true;
            case CLOSED -> closedAt != null && !tappedAt.isAfter(closedAt);
            case CANCELLED -> false;
        };
    }

    /** « prévue », « terminée », « annulée ». */
    String said() {
        return state.label().toLowerCase(Locale.FRANCE);
    }

    StandSessionId id() {
        return id;
    }

    Instant startsAt() {
        return startsAt;
    }

    @Nullable
    StandSeriesId series() {
        return series;
    }

    Instant endsAt() {
        return endsAt;
    }

    List<AccountId> team() {
        return Stream.of(first, second).filter(Objects::nonNull).toList();
    }

    private void become(StandSessionState next) {
        if (!state.mayBecome(next)) {
            throw new Refused("Cette permanence est déjà %s.".formatted(said()));
        }
        state = next;
    }
}
