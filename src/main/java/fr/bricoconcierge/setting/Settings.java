package fr.bricoconcierge.setting;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.SectorId;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The settings in force. They are read on every page, so they are remembered for a few seconds: a change made on another
 * instance shows here within {@link #REMEMBERED}. A transaction that changes one sees its own change at once, all others
 * when it is committed.
 */
@Service
public class Settings {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final JdbcClient database;
    private final Clock clock;
    private volatile @Nullable Snapshot snapshot;

    Settings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public String text(Setting setting) {
        return current().values().getOrDefault(setting.name(), setting.standard());
    }

    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    /** Euros. */
    public Money money(Setting setting) {
        return new Money(new BigDecimal(text(setting)));
    }

    public Optional<LocalDate> date(Setting setting) {
        return Optional.of(text(setting)).filter(text -> !text.isBlank()).map(LocalDate::parse);
    }

    /** When the option was switched on for all; empty while it is off. */
    public Optional<Instant> onSince(PilotOption option) {
        return periods(option).stream()
                .filter(period -> period.sector() == null && period.holds(clock.instant()))
                .map(OptionPeriod::since)
                .findFirst();
    }

    /** Whether the option was on for all at that instant. */
    public boolean isOn(PilotOption option, Instant at) {
        return periods(option).stream().anyMatch(period -> period.sector() == null && period.holds(at));
    }

    /**
     * Whether the option was on, for all or in that sector.
     *
     * @param sector asked only when the option is on in some sector and not in all
     */
    public boolean isOn(PilotOption option, Instant at, Supplier<Optional<SectorId>> sector) {
        List<OptionPeriod> then =
                periods(option).stream().filter(period -> period.holds(at)).toList();
        if (then.isEmpty() || isOn(option, at)) {
            return !then.isEmpty();
        }
        SectorId place = sector.get().orElse(null);
        return place != null && then.stream().anyMatch(period -> place.equals(period.sector()));
    }

    /** Whether the option was on for all or in some sector. */
    public boolean isOnSomewhere(PilotOption option, Instant at) {
        return periods(option).stream().anyMatch(period -> period.holds(at));
    }

    /** When and where the option was on, to compare before and after. */
    public List<OptionPeriod> periods(PilotOption option) {
        return current().options().getOrDefault(option, List.of());
    }

    /** Sets a value; who and when are kept with every earlier one. */
    @Transactional
    public void set(Setting setting, String value, AccountId by) {
        database.sql("insert into setting_change (key, value, changed_at, changed_by) values (?, ?, ?, ?)")
                .params(setting.name(), value, now(), by.value())
                .update();
        forget();
    }

    /** Until the end of this transaction nobody else sets anything, and what is read is in force. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        database.sql("lock table setting_change in share row exclusive mode").update();
        forget();
    }

    /** On for all from now on, unless it already is. */
    @Transactional
    public void switchOn(PilotOption option, AccountId by) {
        if (onSince(option).isEmpty()) {
            Instant now = clock.instant();
            switchTo(new OptionSwitch(option, null, true, now, now, by));
        }
    }

    /** Adds a line to the journal of options. */
    @Transactional
    public void switchTo(OptionSwitch line) {
        database.sql("insert into option_switch (option, sector_id, is_on, since, switched_at, switched_by)"
                        + " values (:option, :sector, :on, :since, :at, :by)")
                .param("option", line.option().name())
                .param("sector", line.sector() == null ? null : line.sector().value(), Types.OTHER)
                .param("on", line.on())
                .param("since", line.since().atOffset(ZoneOffset.UTC))
                .param("at", line.at().atOffset(ZoneOffset.UTC))
                .param("by", line.by().value())
                .update();
        forget();
    }

    private void forget() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Changing changing) {
            changing.snapshot = null;
        } else {
            var changing = new Changing();
            TransactionSynchronizationManager.bindResource(this, changing);
            TransactionSynchronizationManager.registerSynchronization(new ForgettingAtTheEnd(changing));
        }
    }

    private Snapshot current() {
        return TransactionSynchronizationManager.getResource(this) instanceof Changing changing
                ? changing.snapshot(this::read)
                : shared();
    }

    private Snapshot shared() {
        Snapshot known = snapshot;
        if (known == null || known.isOlderThan(REMEMBERED)) {
            known = read();
            snapshot = known;
        }
        return known;
    }

    private Snapshot read() {
        Map<String, String> values = database
                .sql("select distinct on (key) key, value from setting_change order by key, id desc")
                .query((row, i) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<PilotOption, List<OptionPeriod>> options = database
                .sql("select option, sector_id as sector, is_on as \"on\", since, switched_at as at, switched_by as by"
                        + " from option_switch order by since, id")
                .query(OptionSwitch.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        OptionSwitch::option, Collectors.collectingAndThen(Collectors.toList(), OptionPeriods::of)));
        return new Snapshot(values, options, System.nanoTime());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** What the transaction that changes settings sees of them, and nobody else before it is committed. */
    private static final class Changing extends ResourceHolderSupport {

        private @Nullable Snapshot snapshot;

        Snapshot snapshot(Supplier<Snapshot> read) {
            snapshot = snapshot == null ? read.get() : snapshot;
            return snapshot;
        }
    }

    private final class ForgettingAtTheEnd extends ResourceHolderSynchronization<Changing, Settings> {

        ForgettingAtTheEnd(Changing changing) {
            super(changing, Settings.this);
        }

        @Override
        public void afterCompletion(int status) {
            super.afterCompletion(status);
            snapshot = null;
        }
    }

    private record Snapshot(Map<String, String> values, Map<PilotOption, List<OptionPeriod>> options, long readAt) {
        boolean isOlderThan(Duration age) {
            return System.nanoTime() - readAt > age.toNanos();
        }
    }
}
