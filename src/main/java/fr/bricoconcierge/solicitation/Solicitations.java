package fr.bricoconcierge.solicitation;

import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts what the charter limits, once for each cause, in the transaction of what is counted. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Solicitations {

    /** The field beside which a missing reason is told. */
    public static final String FIELD = "whyBeyond";

    private final JdbcClient database;
    private final Settings settings;
    private final Clock clock;

    Solicitations(JdbcClient database, Settings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** The limits in force. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public OverSolicitationCharter charter() {
        return OverSolicitationCharter.of(settings);
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Standing standing(HouseholdId household) {
        OverSolicitationCharter charter = charter();
        Instant now = clock.instant();
        List<Fact> facts = facts(household, charter, now);
        return new Standing(tally(Counter.CONTACT, charter, facts, now), tally(Counter.VISIT, charter, facts, now));
    }

    /**
     * Counts one more. Whoever acts for the same household meanwhile waits, so that both are counted and judged.
     *
     * @return where the household stands now
     * @throws Refused beside {@link #FIELD} when it goes past the limit and nobody says why
     */
    public Tally count(Act act, Excuse excuse) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('solicitation.' || ?, 0))")
                .param(act.household().toString())
                .query((row, i) -> 0)
                .single();
        Counter counter = act.kind().counter();
        OverSolicitationCharter charter = charter();
        List<Fact> before = facts(act.household(), charter, act.at());
        Tally tally = tally(counter, charter, before, act.at());
        if (!isCounted(counter, act.cause())) {
            if (tally.isReached() && !excuse.isGiven()) {
                throw new Refused(
                        FIELD, "Dites pourquoi passer outre la charte, ou cochez «\u00a0C’est une urgence\u00a0».");
            }
            insert(act, tally, tally.isReached() ? excuse : Excuse.NONE);
        }
        return tally(counter, charter, facts(act.household(), charter, act.at()), act.at());
    }

    /** It did not take place after all, or was cancelled: it does not count. */
    public void takeBack(UUID cause) {
        database.sql("delete from solicitation where cause_id = ?").param(cause).update();
    }

    /** Another record stands for it now. */
    public void handOver(UUID former, UUID next) {
        database.sql("update solicitation set cause_id = ? where cause_id = ?")
                .params(next, former)
                .update();
    }

    /** Whether that record was counted. */
    public boolean isCounted(Counter counter, UUID cause) {
        return database.sql("select exists (select from solicitation where counter = ? and cause_id = ?)")
                .params(counter.name(), cause)
                .query(Boolean.class)
                .single();
    }

    /** Nobody of the household is known any more: how often stays, the words go. */
    public void forget(HouseholdId household) {
        database.sql("update solicitation set reason = 'effacé' where household_id = ? and reason is not null")
                .param(household.value())
                .update();
    }

    private List<Fact> facts(HouseholdId household, OverSolicitationCharter charter, Instant now) {
        Instant since = Arrays.stream(Counter.values())
                .map(counter -> charter.since(counter, now))
                .min(Instant::compareTo)
                .orElseThrow();
        return database.sql("select counter, at from solicitation where household_id = ? and at >= ?")
                .params(household.value(), since.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Fact(
                        Counter.valueOf(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Tally tally(Counter counter, OverSolicitationCharter charter, Collection<Fact> facts, Instant now) {
        return charter.tally(
                counter,
                facts.stream()
                        .filter(fact -> fact.counter() == counter)
                        .map(Fact::at)
                        .toList(),
                now);
    }

    private void insert(Act act, Tally before, Excuse excuse) {
        database.sql(
                        "insert into solicitation (counter, cause_id, household_id, kind, at, by_id, ordinal, most, urgent,"
                                + " reason) values (:counter, :cause, :household, :kind, :at, :by, :ordinal, :most, :urgent,"
                                + " :reason)")
                .param("counter", act.kind().counter().name())
                .param("cause", act.cause())
                .param("household", act.household().value())
                .param("kind", act.kind().name())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("by", act.by().value())
                .param("ordinal", before.count() + 1)
                .param("most", before.limit().most())
                .param("urgent", excuse.urgent())
                .param("reason", excuse.reason())
                .update();
    }

    private record Fact(Counter counter, Instant at) {}
}
