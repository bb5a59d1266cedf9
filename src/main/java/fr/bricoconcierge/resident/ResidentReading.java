package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.ResidentId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of one card shows, but for its history; each in one statement. */
@Service
@Transactional(readOnly = true)
class ResidentReading {

    private static final int MOST_KIN = 20;

    private final JdbcClient database;

    ResidentReading(JdbcClient database) {
        this.database = database;
    }

    CardPage getCard(ResidentId id) {
        return database.sql("""
                        select r.id, r.household_id as household, c.name, r.first_name, r.last_name, r.phone, r.email,
                               r.preferred_moment, r.preferred_channel, r.occupancy, r.housing, r.built_period,
                               r.heating, r.household_size, r.languages, r.autonomy, r.note, h.door_id as door,
                               h.place as own_place, nullif(concat_ws(', ', c.place, c.commune), '') as place,
                               h.origin, h.met_at, r.recommended_by, s.name as recommender,
                               (with recursive above (sent_by, kept_degree, steps) as (
                                    select r.recommended_by, r.kept_degree, 0
                                    union all
                                    select x.recommended_by, x.kept_degree, a.steps + 1
                                    from resident x join above a on x.id = a.sent_by)
                                select steps + coalesce(kept_degree, 1) from above where sent_by is null) as degree,
                               r.forgotten_at, r.version
                        from resident r
                        join household h on h.id = r.household_id
                        join resident_card c on c.resident_id = r.id
                        left join resident_card s on s.resident_id = r.recommended_by
                        where r.id = ? and r.merged_into is null
                        """)
                .param(id.value())
                .query(CardPage.class)
                .optional()
                .orElseThrow(() -> nobodyAt(id));
    }

    /** The card it turned out to be, when it is none of its own any more. */
    private RuntimeException nobodyAt(ResidentId id) {
        return database.sql("select merged_into as value from resident where id = ? and merged_into is not null")
                .param(id.value())
                .query(ResidentId.class)
                .optional()
                .<RuntimeException>map(CardMerged::new)
                .orElseGet(() -> new ResidentNotFound(id));
    }

    /** The last word on each purpose. */
    List<ConsentLine> consents(ResidentId id) {
        Map<ConsentPurpose, ConsentLine> said =
                database.sql("""
                        select distinct on (c.purpose) c.purpose, c.given, c.at, c.how, a.display_name as by
                        from consent c left join account a on a.id = c.by_id
                        where c.resident_id = ?
                        order by c.purpose, c.at desc, c.id desc
                        """).param(id.value()).query(ConsentLine.class).list().stream()
                        .collect(Collectors.toMap(ConsentLine::purpose, Function.identity()));
        return Arrays.stream(ConsentPurpose.values())
                .map(purpose -> said.getOrDefault(purpose, ConsentLine.neverAsked(purpose)))
                .toList();
    }

    /** Those of the same household, and those whom the person sent. */
    List<Kin> kin(ResidentId id, HouseholdId household) {
        return database.sql("""
                        select c.resident_id as id, c.name, r.recommended_by is not distinct from ? as sent
                        from resident r join resident_card c on c.resident_id = r.id
                        where r.recommended_by = ? or (r.household_id = ? and r.id <> ? and r.merged_into is null)
                        order by r.created_at, r.id limit ?
                        """)
                .params(id.value(), id.value(), household.value(), id.value(), MOST_KIN)
                .query(Kin.class)
                .list();
    }
}
