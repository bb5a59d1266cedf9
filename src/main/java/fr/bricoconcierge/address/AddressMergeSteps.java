package fr.bricoconcierge.address;

import java.util.List;

/** The statements that merge the staged lines {@code :first} to {@code :last} of {@code :import}, in their order. */
final class AddressMergeSteps {

    private static final String COMMUNES = """
            insert into commune (code, name)
            select distinct on (commune_code) commune_code, commune
            from address_import_line
            where import_id = :import and line between :first and :last
            order by commune_code, line
            on conflict do nothing
            """;

    private static final String STREETS = """
            insert into street (id, commune_code, former_commune, name, search)
            select gen_random_uuid(), commune_code, former_commune, street, min(street_search)
            from address_import_line
            where import_id = :import and line between :first and :last
            group by commune_code, former_commune, street
            order by commune_code, former_commune, street
            on conflict do nothing
            """;

    private static final String FIND_STREETS = """
            update address_import_line x set street_id = s.id
            from street s
            where x.import_id = :import and x.line between :first and :last
              and (s.commune_code, s.former_commune, s.name) = (x.commune_code, x.former_commune, x.street)
            """;

    /** An address held by another identifier, in the database or earlier in the batch, is a clash. */
    private static final String JUDGE = """
            with judged as (
                select x.ban_id,
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
                from address_import_line x
                left join address mine on mine.ban_id = x.ban_id
                left join address there
                    on (there.street_id, there.number, there.suffix) = (x.street_id, x.number, x.suffix)
                where x.import_id = :import and x.line between :first and :last)
            update address_import_line x set outcome = judged.outcome
            from judged
            where x.import_id = :import and x.ban_id = judged.ban_id
            """;

    /** An address added by hand takes the identifier that the file brings. */
    private static final String ADOPT = """
            update address a set ban_id = x.ban_id
            from address_import_line x
            where x.import_id = :import and x.line between :first and :last and x.outcome = 'CHANGED'
              and (a.street_id, a.number, a.suffix) = (x.street_id, x.number, x.suffix) and a.ban_id is null
            """;

    private static final String CHANGE = """
            update address a
            set street_id = x.street_id, number = x.number, suffix = x.suffix, postal_code = x.postal_code,
                latitude = x.latitude, longitude = x.longitude
            from address_import_line x
            where x.import_id = :import and x.line between :first and :last and x.outcome = 'CHANGED'
              and a.ban_id = x.ban_id
            """;

    /** Answers the identifiers given. */
    static final String ADD = """
            insert into address (id, ban_id, street_id, number, suffix, postal_code, latitude, longitude)
            select gen_random_uuid(), ban_id, street_id, number, suffix, postal_code, latitude, longitude
            from address_import_line
            where import_id = :import and line between :first and :last and outcome = 'ADDED'
            returning id
            """;

    static final List<String> BEFORE = List.of(COMMUNES, STREETS, FIND_STREETS, JUDGE, ADOPT, CHANGE);

    private AddressMergeSteps() {}
}
