package fr.bricoconcierge.door;

import fr.bricoconcierge.address.StreetId;
import fr.bricoconcierge.sector.KnownSectors;
import fr.bricoconcierge.shared.SectorId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which doors are in a sector; a door is in one at most (T2). They move in one statement a street; the version of each
 * tells whoever was editing it.
 */
@Service
@Transactional
public class SectorDoors {

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

    /** Of the streets chosen, those of which one sector holds every door; to be formatted with what chooses them. */
    static final String WHOLE = """
            select a.street_id, min(d.sector_id::text)::uuid as sector_id
            from address a
            join door d on d.address_id = a.id
            where a.street_id in (%s)
            group by a.street_id
            having count(*) = count(d.sector_id) and count(distinct d.sector_id) = 1
            """;

    private final JdbcClient database;
    private final KnownSectors knownSectors;

    SectorDoors(JdbcClient database, KnownSectors knownSectors) {
        this.database = database;
        this.knownSectors = knownSectors;
    }

    /** Takes the doors of those streets, also from other sectors. */
    public SectorMove takeStreets(SectorId id, Collection<StreetPart> parts) {
        String commune = knownSectors.get(id).communeCode();
        List<SectorMove> moves =
                parts.stream().map(part -> take(id, commune, part)).toList();
        return moves.stream().reduce(SectorMove.NOTHING, SectorMove::plus);
    }

    /** Lets go of a street: its doors are in no sector then. Answers how many there were. */
    public int releaseStreet(SectorId id, StreetId street) {
        return database.sql("""
                        update door d set sector_id = null, version = d.version + 1
                        from address a
                        where a.id = d.address_id and a.street_id = ? and d.sector_id = ?
                        """)
                .params(street.value(), knownSectors.get(id).id().value())
                .update();
    }

    /** The sector that holds every door of the street, when one does. */
    @Nullable
    SectorId holding(StreetId street) {
        return database.sql("select sector_id as value from (" + WHOLE.formatted("?") + ") whole")
                .param(street.value())
                .query(SectorId.class)
                .optional()
                .orElse(null);
    }

    private SectorMove take(SectorId sector, String communeCode, StreetPart part) {
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
}
