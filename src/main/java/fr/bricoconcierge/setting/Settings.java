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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The settings in force. They are read on every page, so they are remembered for a few seconds: a change made on another
 * instance shows here within {@link #REMEMBERED}.
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

    public boolean flag(Setting setting) {
        return Boolean.parseBoolean(text(setting));
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
        snapshot = null;
    }

    @Transactional
    public void switchOn(PilotOption option, AccountId by) {
        database.sql(
                        "insert into option_switch (option, on_since, switched_by) values (?, ?, ?) on conflict do nothing")
                .params(option.name(), now(), by.value())
                .update();
        snapshot = null;
    }

    private Snapshot current() {
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

    private record Snapshot(Map<String, String> values, Map<String, Instant> options, long readAt) {
        boolean isOlderThan(Duration age) {
            return System.nanoTime() - readAt > age.toNanos();
        }
    }
}
