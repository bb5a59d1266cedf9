package fr.bricoconcierge.setting;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

    /** When the option was switched on; empty while it is off. */
    public Optional<Instant> onSince(PilotOption option) {
        return Optional.ofNullable(current().options().get(option.name()));
    }

    /** Whether the option was on at that instant. */
    public boolean isOn(PilotOption option, Instant at) {
        Instant since = current().options().get(option.name());
        return since != null && !since.isAfter(at);
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

    @Transactional
    public void switchOn(PilotOption option, AccountId by) {
        database.sql(
                        "insert into option_switch (option, on_since, switched_by) values (?, ?, ?) on conflict do nothing")
                .params(option.name(), now(), by.value())
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
        Map<String, Instant> options = database
                .sql("select option, on_since from option_switch")
                .query((row, i) -> Map.entry(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

    private record Snapshot(Map<String, String> values, Map<String, Instant> options, long readAt) {
        boolean isOlderThan(Duration age) {
            return System.nanoTime() - readAt > age.toNanos();
        }
    }
}
