package fr.bricoconcierge.market;

import fr.bricoconcierge.shared.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the calendar holds. */
@Service
@Transactional(readOnly = true)
public class MarketReading {

    private static final String ROWS = """
            select id, name, place, commune, kind, weekday, starts_at, ends_at, weeks_apart, first_on,
                   retired_at is not null as retired
            from market
            """;

    private static final String WEEK =
            " array_position(array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'], weekday)";

    private static final RowMapper<MarketForm> FORMS = new SimplePropertyRowMapper<>(MarketForm.class);

    private static final int MOST = 1000;

    private final JdbcClient database;

    MarketReading(JdbcClient database) {
        this.database = database;
    }

    List<MarketRow> all() {
        return database.sql(ROWS + " order by commune, name," + WEEK + ", id limit ?")
                .param(MOST)
                .query(MarketRow.class)
                .list();
    }

    public Optional<MarketRow> find(MarketId id) {
        return database.sql(ROWS + " where id = ?")
                .param(id.value())
                .query(MarketRow.class)
                .optional();
    }

    MarketRow get(MarketId id) {
        return find(id).orElseThrow(() -> new MarketNotFound(id));
    }

    MarketForm form(MarketId id) {
        return database.sql("select name, place, commune, kind, weekday, starts_at, ends_at, weeks_apart, first_on,"
                        + " latitude, longitude, version from market where id = ?")
                .param(id.value())
                .query(MarketForm.class)
                .optional()
                .orElseThrow(() -> new MarketNotFound(id));
    }

    /** Every market, by what tells it from another. */
    Map<List<Object>, KnownMarket> known() {
        return database
                .sql("select name, place, commune, kind, weekday, starts_at, ends_at, weeks_apart, first_on, latitude,"
                        + " longitude, version, retired_at is not null as retired from market")
                .query((row, number) -> new KnownMarket(FORMS.mapRow(row, number), row.getBoolean("retired")))
                .list()
                .stream()
                .collect(Collectors.toMap(market -> KnownMarket.key(market.form()), market -> market));
    }

    /** The markets one may plan at. */
    public List<Choice> choices() {
        return all().stream()
                .filter(market -> !market.retired())
                .map(market -> Choice.of(market.id(), market.choice()))
                .toList();
    }

    /** The closures of one market that are not over, the next first. */
    public List<ClosureRow> closures(MarketId id, LocalDate from) {
        return database.sql("select id, market_id as market, from_on, until_on, reason from market_closure"
                        + " where market_id = ? and until_on >= ? order by from_on, id limit 200")
                .params(id.value(), from)
                .query(ClosureRow.class)
                .list();
    }

    /** The next closure of each market that has one. */
    Map<MarketId, ClosureRow> nextClosures(LocalDate from) {
        return database
                .sql("select distinct on (market_id) id, market_id as market, from_on, until_on, reason"
                        + " from market_closure where until_on >= ? order by market_id, from_on, id")
                .param(from)
                .query(ClosureRow.class)
                .list()
                .stream()
                .collect(Collectors.toMap(ClosureRow::market, closure -> closure));
    }
}
