package fr.bricoconcierge.territory;

import fr.bricoconcierge.shared.SectorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves doors between sectors in one statement a street; the version of each tells whoever was editing it. */
@Component
class SectorDoors {

    private static final String TAKE = """
            with chosen as (
                select d.id, d.sector_id
                from door d
                join address a on a.id = d.address_id
                join street s on s.id = a.street_id
                where a.street_id = :street and s.commune_code = :commune
                  and a.number between :first and :last
                  and (:side = 'BOTH' or (a.number % 2 = 0) = (:side = 'EVEN'))
                  and d.sector_id is distinct from :sector
                for update of d),
            moved as (
                update door set sector_id = :sector, version = version + 1
                where id in (select id from chosen))
            select count(*) as doors, count(sector_id) as from_others from chosen
            """;

    private final JdbcClient database;

    SectorDoors(JdbcClient database) {
        this.database = database;
    }

    SectorMove take(SectorId sector, String communeCode, StreetPart part) {
        return database.sql(TAKE)
                .param("street", part.street().value())
                .param("commune", communeCode)
                .param("first", part.first() == null ? 1 : part.first())
                .param("last", part.last() == null ? 9999 : part.last())
                .param("side", part.side().name())
                .param("sector", sector.value())
                .query(SectorMove.class)
                .single();
    }

    int release(SectorId sector, StreetId street) {
        return database.sql("""
                        update door d set sector_id = null, version = d.version + 1
                        from address a
                        where a.id = d.address_id and a.street_id = ? and d.sector_id = ?
                        """).params(street.value(), sector.value()).update();
    }
}
