package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.HouseholdsMerged;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.ResidentsMerged;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes one of two cards, or of two households, that turn out to be the same (H0, H3). One merge at a time. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Reuniting {

    private static final String FOLLOW = "update resident set %1$s = :kept, version = version + 1 where %1$s = :gone";

    private final Residents residents;
    private final Households households;
    private final WordOfMouth wordOfMouth;
    private final PastHomes pastHomes;
    private final FormerReaches formerReaches;
    private final JdbcClient database;
    private final EntityManager loaded;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reuniting(
            Residents residents,
            Households households,
            WordOfMouth wordOfMouth,
            PastHomes pastHomes,
            FormerReaches formerReaches,
            JdbcClient database,
            EntityManager loaded,
            ApplicationEventPublisher events,
            Clock clock) {
        this.residents = residents;
        this.households = households;
        this.wordOfMouth = wordOfMouth;
        this.pastHomes = pastHomes;
        this.formerReaches = formerReaches;
        this.database = database;
        this.loaded = loaded;
        this.events = events;
        this.clock = clock;
    }

    /** Lets no other merge begin, and makes whoever begins something for one of them wait; before anything is read. */
    public void lock(ResidentId one, ResidentId other) {
        database.sql("select pg_advisory_xact_lock(hashtext('resident.merge'))::text,"
                        + " pg_advisory_xact_lock(hashtext('resident.recommended_by'))::text")
                .query()
                .listOfRows();
        database.sql("select id from resident where id in (?, ?) order by id for update")
                .params(one.value(), other.value())
                .query()
                .listOfRows();
        database.sql("select id from household where id in (select household_id from resident where id in (?, ?))"
                        + " order by id for update")
                .params(one.value(), other.value())
                .query()
                .listOfRows();
    }

    /** The card itself, or the one it turned out to be. */
    public ResidentId keptOf(ResidentId id) {
        return database.sql("select coalesce(merged_into, id) from resident where id = ?")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .map(ResidentId::new)
                .orElseThrow(() -> new ResidentNotFound(id));
    }

    /**
     * Makes one card of two, and one household of theirs. Both are locked.
     *
     * @throws CardsChanged when one of them says another thing than when this was decided
     */
    public ResidentsMerged merge(CardMerge wanted, AccountId by) {
        Instant now = clock.instant();
        readAgain();
        requireUnchanged(wanted.kept(), wanted.keptVersion());
        requireUnchanged(wanted.gone(), wanted.goneVersion());
        HouseholdId keptHome = homeOf(wanted.kept());
        HouseholdId goneHome = homeOf(wanted.gone());
        if (!keptHome.equals(goneHome)) {
            join(keptHome, goneHome, wanted.takesTheAddressOfGone(), by);
        }
        readAgain();
        unite(wanted, now);
        readAgain();
        var merged = new ResidentsMerged(wanted.kept(), wanted.gone(), keptHome, goneHome, by, now);
        events.publishEvent(merged);
        return merged;
    }

    private void requireUnchanged(ResidentId id, long version) {
        long now = database.sql("select version from resident where id = ? and merged_into is null")
                .param(id.value())
                .query(Long.class)
                .optional()
                .orElseThrow(CardsChanged::new);
        if (now != version) {
            throw new CardsChanged();
        }
    }

    /** Makes one household of those of two people; their history, debts and limits are one from then on. Both are locked. */
    public void liveTogether(ResidentId one, ResidentId other, boolean whereTheOtherLives, AccountId by) {
        readAgain();
        HouseholdId kept = homeOf(one);
        HouseholdId gone = homeOf(other);
        if (!kept.equals(gone)) {
            join(kept, gone, whereTheOtherLives, by);
        }
        readAgain();
    }

    private void join(HouseholdId kept, HouseholdId gone, boolean whereTheGoneLives, AccountId by) {
        Household home = households.findById(kept).orElseThrow();
        Household other = households.findById(gone).orElseThrow();
        boolean moves = other.hasPlace() && (whereTheGoneLives || !home.hasPlace());
        keepTheOtherHome(moves ? other : home, moves ? home : other, kept, by);
        if (moves) {
            home.joins(other);
        }
        other.become(home);
        households.saveAndFlush(other);
        households.saveAndFlush(home);
        follow("household_id", kept.value(), gone.value());
        move("household", "merged_into", kept.value(), gone.value());
        move("encounter", "household_id", kept.value(), gone.value());
        move("past_home", "household_id", kept.value(), gone.value());
        events.publishEvent(new HouseholdsMerged(kept, gone, by, clock.instant()));
    }

    /** Of two addresses one is right now; the other one stays in the history, with the knocks at its door. */
    private void keepTheOtherHome(Household now, Household before, HouseholdId kept, AccountId by) {
        boolean same = Objects.equals(now.door(), before.door()) && Objects.equals(now.place(), before.place());
        if (before.hasPlace() && !same) {
            pastHomes.keep(kept, before, Moment.dateOf(clock.instant()), by);
        }
    }

    private void unite(CardMerge wanted, Instant now) {
        Resident kept = get(wanted.kept());
        Resident gone = get(wanted.gone());
        ResidentId recommender = recommenderOf(kept, gone);
        CardDetails both = wanted.details(details(kept), details(gone)).checked();
        formerReaches.keep(kept.id(), details(kept), both);
        formerReaches.keep(kept.id(), details(gone), both);
        gone.become(kept, now);
        kept.sayTogether(both, null);
        residents.saveAndFlush(gone);
        residents.saveAndFlush(kept);
        moveWords(wanted.kept().value(), wanted.gone().value());
        formerReaches.follow(wanted.kept(), wanted.gone());
        // after those whom the gone card sent, so that no loop is seen where none is left
        if (recommender != null) {
            database.sql("update resident set recommended_by = ?, version = version + 1 where id = ?")
                    .params(recommender.value(), wanted.kept().value())
                    .update();
        }
    }

    private void moveWords(UUID kept, UUID gone) {
        follow("recommended_by", kept, gone);
        move("resident", "merged_into", kept, gone);
        move("encounter", "resident_id", kept, gone);
        move("encounter", "recommended_by", kept, gone);
        move("past_home", "resident_id", kept, gone);
        move("consent", "resident_id", kept, gone);
    }

    /** Who sent the earlier card sent the person; not if it was the person themselves, near or far. */
    private @Nullable ResidentId recommenderOf(Resident kept, Resident gone) {
        boolean goneFirst = gone.createdAt().isBefore(kept.createdAt());
        Resident first = goneFirst ? gone : kept;
        Resident second = goneFirst ? kept : gone;
        ResidentId told = first.recommendedBy();
        if (told == null || !leadsToEither(told, first, second)) {
            return told;
        }
        ResidentId later = second.recommendedBy();
        return later == null || leadsToEither(later, first, second) ? null : later;
    }

    private boolean leadsToEither(ResidentId told, Resident first, Resident second) {
        return wordOfMouth.leadsTo(told, first.id()) || wordOfMouth.leadsTo(told, second.id());
    }

    private HouseholdId homeOf(ResidentId id) {
        return database.sql("select household_id as value from resident where id = ?")
                .param(id.value())
                .query(HouseholdId.class)
                .single();
    }

    /** Rows are changed beside what is loaded, here and by whoever listens. */
    private void readAgain() {
        loaded.flush();
        loaded.clear();
    }

    private Resident get(ResidentId id) {
        return residents.findById(id).orElseThrow(() -> new ResidentNotFound(id));
    }

    private static CardDetails details(Resident person) {
        if (person.isForgotten()) {
            throw new Refused("Cette fiche a été effacée\u00a0: elle ne peut plus être modifiée.");
        }
        return Objects.requireNonNull(person.details());
    }

    private void move(String table, String column, UUID kept, UUID gone) {
        database.sql("update %1$s set %2$s = ? where %2$s = ?".formatted(table, column))
                .params(kept, gone)
                .update();
    }

    private void follow(String column, UUID kept, UUID gone) {
        database.sql(FOLLOW.formatted(column))
                .param("kept", kept)
                .param("gone", gone)
                .update();
    }
}
