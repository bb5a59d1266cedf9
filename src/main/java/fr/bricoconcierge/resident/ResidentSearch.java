package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.CodeSource;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.ResidentId;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cards by any part of a name, a telephone number or an address, or by the code of a notice, whatever the accents and the slips (H4). */
@Service
@Transactional(readOnly = true)
class ResidentSearch {

    /** How many cards a list shows; one more is asked for, to know whether there are others. */
    static final int SHOWN = 20;

    private static final int MOST_CANDIDATES = 1000;

    private static final String ROWS = """
            select c.resident_id as id, c.name, nullif(concat_ws(', ', c.place, c.commune), '') as place, c.phone,
                   r.created_at
            from resident r join resident_card c on c.resident_id = r.id
            """;

    private static final String TWINS = """
            with alike as (
                select id from resident where phone = :phone
                union select id from resident where lower(email) = :email
                union select resident_id from former_reach where phone = :phone
                union select resident_id from former_reach where lower(email) = :email
                union select r.id
                from door_place here
                join address a on a.street_id = here.street_id
                join door d on d.address_id = a.id
                join household h on h.door_id = d.id
                join resident r on r.household_id = h.id and r.forgotten_at is null
                where here.door_id = :door
                  and (d.id = :door and similarity(resident_plain(r.first_name), resident_plain(:first)) >= 0.5
                       or similarity(resident_plain(concat_ws(' ', r.first_name, r.last_name)),
                                     resident_plain(concat_ws(' ', :first, :last))) >= 0.6))
            """;

    private final JdbcClient database;
    private final List<CodeSource> codes;

    ResidentSearch(JdbcClient database, List<CodeSource> codes) {
        this.database = database;
        this.codes = codes;
    }

    /** The cards that have every word typed, the likeliest first; at most one more than is shown. */
    List<ResidentRow> find(@Nullable String typed) {
        SearchWords words = SearchWords.of(typed == null ? "" : typed);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Object> params = new ArrayList<>();
        String found = byCode(typed, params) + byWords(words, params);
        params.add(String.join(" ", words.words()));
        params.add(SHOWN + 1);
        return database.sql(
                        "with found as materialized (select id, min(tier) as tier from (" + found
                                + ") each group by id) " + ROWS + " join found on found.id = r.id"
                                + " order by found.tier, word_similarity(resident_plain(?), r.search) desc, c.name, r.id limit ?")
                .params(params)
                .query(ResidentRow.class)
                .list();
    }

    /** Tier by tier, so that however many are alike, those who have the very words are never left out for them. */
    private static String byWords(SearchWords words, List<Object> params) {
        List<SearchWords.Condition> conditions = words.conditions();
        List<String> tiers = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            tiers.add("(select r.id, %d as tier from resident r where %s limit %d)"
                    .formatted(i + 1, conditions.get(i).sql(), MOST_CANDIDATES));
            params.addAll(conditions.get(i).params());
        }
        return String.join(" union all ", tiers);
    }

    private String byCode(@Nullable String typed, List<Object> params) {
        StringBuilder tiers = new StringBuilder();
        for (CodeSource source : codes) {
            source.read(typed == null ? "" : typed).ifPresent(code -> {
                tiers.append("(select r.id, 0 as tier from resident r join %s n on n.household_id = r.household_id"
                                .formatted(source.view()))
                        .append(" where n.code = ? and r.forgotten_at is null limit 20) union all ");
                params.add(code);
            });
        }
        return tiers.toString();
    }

    Optional<ResidentRow> row(@Nullable ResidentId id) {
        return id == null
                ? Optional.empty()
                : database.sql(ROWS + " where r.id = ? and r.forgotten_at is null")
                        .param(id.value())
                        .query(ResidentRow.class)
                        .optional();
    }

    /** Cards that may be the same person: same telephone or e-mail, or a name alike at that door or in its street (H3). */
    List<ResidentRow> twins(CardDetails details, @Nullable DoorId door) {
        return database.sql(TWINS + ROWS + " where r.id in (select id from alike) order by r.created_at, r.id limit 5")
                .param("phone", details.phone(), Types.VARCHAR)
                .param("email", details.email(), Types.VARCHAR)
                .param("door", door == null ? null : door.value(), Types.OTHER)
                .param("first", details.firstName(), Types.VARCHAR)
                .param("last", details.lastName(), Types.VARCHAR)
                .query(ResidentRow.class)
                .list();
    }

    /** The people known behind a door, those met last first. */
    List<ResidentRow> peopleBehind(@Nullable DoorId door) {
        return door == null
                ? List.of()
                : database.sql(
                                ROWS
                                        + " where c.door_id = ? and r.forgotten_at is null order by r.created_at desc, r.id limit 6")
                        .param(door.value())
                        .query(ResidentRow.class)
                        .list();
    }

    /** The households that live behind a door, each by the people who are known. */
    List<Neighbours> behind(@Nullable DoorId door) {
        return door == null
                ? List.of()
                : database.sql("""
                        select r.household_id as household, string_agg(c.name, ', ' order by r.created_at) as names
                        from household h
                        join resident r on r.household_id = h.id and r.forgotten_at is null
                        join resident_card c on c.resident_id = r.id
                        where h.door_id = ?
                        group by r.household_id, h.met_at
                        order by h.met_at desc
                        limit 5
                        """).param(door.value()).query(Neighbours.class).list();
    }

    /** A household, by the names of its people. */
    record Neighbours(HouseholdId household, String names) {}
}
