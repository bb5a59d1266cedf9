package fr.bricoconcierge.contactlist;

import fr.bricoconcierge.shared.Choice;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the list: a page in one statement whatever the filters, and all of it row by row for a file. */
@Service
class ContactListReading {

    /** How many cards a page shows. */
    static final int PAGE = 20;

    private static final int AT_ONCE = 500;

    private static final String KEPT = "r.id in (select resident_id from consent_active where purpose = 'KEEP_CARD')";

    private static final String FOUND = """
            with found as (
                select r.id, r.created_at from resident r join household h on h.id = r.household_id
                where %s order by r.created_at desc, r.id %s)
            """;

    private static final String ROWS = """
            select r.id, r.first_name, r.last_name, c.place, c.commune, r.phone, r.email, s.name as sector, r.occupancy,
                   h.origin, r.created_at,
                   greatest(h.met_at, (select max(x.at) from contactlist_contact x
                                       where x.household_id = h.id and x.at <= :now)) as contact_at,
                   coalesce((select k.given from consent k where k.resident_id = r.id and k.purpose = 'KEEP_CARD'
                             order by k.at desc, k.id desc limit 1), false) as kept,
                   exists (select from referral f where f.household_id = h.id) as referred,
                   %s as late
            from found
            join resident r on r.id = found.id
            join household h on h.id = r.household_id
            join resident_card c on c.resident_id = r.id
            left join sector s on s.id = h.sector_id
            order by found.created_at desc, r.id
            """;

    private final JdbcClient database;
    private final ContactFilters filters;
    private final Clock clock;

    ContactListReading(JdbcClient database, ContactFilters filters, Clock clock) {
        this.database = database;
        this.filters = filters;
        this.clock = clock;
    }

    List<Choice> sectors() {
        return database.sql("select s.id, s.name from sector s order by s.name, s.id")
                .query((row, i) -> Choice.of(row.getString("id"), row.getString("name")))
                .list();
    }

    List<ContactRow> page(ContactFilter filter, int page) {
        Map<String, Object> params = params(filter);
        params.put("limit", PAGE);
        params.put("offset", (long) (page - 1) * PAGE);
        return rows(FOUND.formatted(filter.where(), "limit :limit offset :offset"), params);
    }

    Count count(ContactFilter filter) {
        return database.sql("select count(*) as total, count(*) filter (where " + KEPT
                        + ") as kept from resident r join household h on h.id = r.household_id where " + filter.where())
                .params(params(filter))
                .query(Count.class)
                .single();
    }

    /** Everybody in the list who agreed to a card, in its order; few at a time, however many there are. */
    void eachKept(ContactFilter filter, Consumer<ContactRow> take) {
        List<ContactRow> some = keptAfter(filter, null);
        while (!some.isEmpty()) {
            some.forEach(take);
            some = keptAfter(filter, some.get(some.size() - 1));
        }
    }

    private List<ContactRow> keptAfter(ContactFilter filter, @Nullable ContactRow last) {
        Map<String, Object> params = params(filter);
        params.put("limit", AT_ONCE);
        String further = "";
        if (last != null) {
            params.put("last", last.createdAt().atOffset(ZoneOffset.UTC));
            params.put("id", last.id().value());
            further = " and (r.created_at < :last or r.created_at = :last and r.id > :id)";
        }
        return rows(FOUND.formatted(filter.where() + " and " + KEPT + further, "limit :limit"), params);
    }

    private List<ContactRow> rows(String found, Map<String, Object> params) {
        return database.sql(found + ROWS.formatted(filters.late()))
                .params(params)
                .query(ContactRow.class)
                .list();
    }

    private Map<String, Object> params(ContactFilter filter) {
        Map<String, Object> params = new HashMap<>(filter.params());
        params.put("now", clock.instant().atOffset(ZoneOffset.UTC));
        return params;
    }

    /** How many cards there are, and of how many people who agreed to theirs. */
    record Count(long total, long kept) {

        public long unkept() {
            return total - kept;
        }
    }
}
