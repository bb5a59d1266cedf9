package fr.bricoconcierge.address;

import java.util.List;

/**
 * The statements that merge a batch, in their order. Tables that grow from nothing to a million rows are looked up
 * line by line through their indexes ({@code lateral … limit 1}), and plans are made anew for each batch: one made
 * while they were small would read them whole ever after.
 */
final class AddressMergeSteps {

    static final String PLAN_EACH_BATCH = "set local plan_cache_mode = force_custom_plan";

    /** Each connection has its own, and it is empty again at the end of each transaction. */
    static final String STAGE = """
            create temporary table if not exists address_staged (
                line int, ban_id text, commune_code text, commune text, former_commune text, street text,
                street_search text, number int, suffix text, postal_code text, latitude double precision,
                longitude double precision, street_id uuid, outcome text) on commit delete rows
            """;

    static final String FILL = """
            insert into address_staged (line, ban_id, commune_code, commune, former_commune, street, street_search,
                                        number, suffix, postal_code, latitude, longitude)
            select * from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                 ?::int[], ?::text[], ?::text[], ?::double precision[], ?::double precision[])
            """;

    /** Remembers the identifiers of the batch and answers the lines whose identifier came earlier. */
    static final String REPEATED = """
            with fresh as (
                insert into address_seen (file_id, ban_id, line)
                select ?, ban_id, line from address_staged order by line
                on conflict do nothing returning line)
            delete from address_staged s
            where not exists (select 1 from fresh where fresh.line = s.line)
            returning s.line, s.ban_id, s.number || s.suffix || ' ' || s.street as place
            """;

    private static final String COMMUNES = """
            insert into commune (code, name)
            select distinct on (commune_code) commune_code, commune
            from address_staged
            order by commune_code, line
            on conflict do nothing
            """;

    private static final String STREETS = """
            insert into street (id, commune_code, former_commune, name, search)
            select uuidv7(), commune_code, former_commune, street, min(street_search)
            from address_staged
            group by commune_code, former_commune, street
            order by commune_code, former_commune, street
            on conflict do nothing
            """;

    private static final String FIND_STREETS = """
            with place as (select distinct commune_code, former_commune, street from address_staged)
            update address_staged x set street_id = s.id
            from place
            cross join lateral (
                select id from street
                where (commune_code, former_commune, name) = (place.commune_code, place.former_commune, place.street)
                limit 1) s
            where (x.commune_code, x.former_commune, x.street)
                = (place.commune_code, place.former_commune, place.street)
            """;

    /** An address held by another identifier, in the database or earlier in the batch, is a clash. */
    private static final String JUDGE = """
            with judged as (
                select x.line,
                       case when row_number() over (
                                   partition by x.street_id, x.number, x.suffix
                                   order by there.ban_id is not distinct from x.ban_id desc, x.line) > 1
                                 or there.ban_id <> x.ban_id or mine.id <> there.id then 'CLASH'
                            when mine.id is null and there.id is null then 'ADDED'
                            when mine.street_id = x.street_id and mine.number = x.number and mine.suffix = x.suffix
                                 and mine.postal_code is not distinct from x.postal_code
                                 and mine.latitude is not distinct from x.latitude
                                 and mine.longitude is not distinct from x.longitude then 'UNCHANGED'
                            else 'CHANGED' end as outcome
                from address_staged x
                left join lateral (select * from address where ban_id = x.ban_id limit 1) mine on true
                left join lateral (
                    select id, ban_id from address
                    where (street_id, number, suffix) = (x.street_id, x.number, x.suffix) limit 1) there on true)
            update address_staged x set outcome = judged.outcome
            from judged
            where x.line = judged.line
            """;

    /** An address added by hand takes the identifier that the file brings. */
    private static final String ADOPT = """
            update address a set ban_id = x.ban_id
            from address_staged x
            where x.outcome = 'CHANGED' and (a.street_id, a.number, a.suffix) = (x.street_id, x.number, x.suffix)
              and a.ban_id is null
            """;

    private static final String CHANGE = """
            update address a
            set street_id = x.street_id, number = x.number, suffix = x.suffix, postal_code = x.postal_code,
                latitude = x.latitude, longitude = x.longitude
            from address_staged x
            where x.outcome = 'CHANGED' and a.ban_id = x.ban_id
            """;

    static final List<String> BEFORE = List.of(COMMUNES, STREETS, FIND_STREETS, JUDGE, ADOPT, CHANGE);

    /** Answers the identifiers given. */
    static final String ADD = """
            insert into address (id, ban_id, street_id, number, suffix, postal_code, latitude, longitude)
            select uuidv7(), ban_id, street_id, number, suffix, postal_code, latitude, longitude
            from address_staged
            where outcome = 'ADDED'
            returning id
            """;

    private AddressMergeSteps() {}
}
