package fr.bricoconcierge.tour;

import fr.bricoconcierge.door.Coverage;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.SectorId;
import java.sql.Date;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one needs to see of a sector before planning a tour there. */
@Service
@Transactional(readOnly = true)
class TourPreparation {

    private static final String STOPPED = "no_knock_on(p.no_knock_since, p.no_knock_until, ?)";

    private static final String SECTORS = """
            select s.id, s.name, c.name as commune, count(p.door_id) as doors,
                   count(*) filter (where p.door_id is not null and k.door_id is null and h.door_id is null
                                          and not x.stopped) as fresh,
                   count(*) filter (where k.last_outcome = 'nobody' and h.door_id is null and not x.stopped) as nobody,
                   count(*) filter (where x.stopped) as stopped, count(h.door_id) as held
            from sector s
            join commune c on c.code = s.commune_code
            left join door_place p on p.sector_id = s.id
            left join %s k on k.door_id = p.door_id
            left join (select distinct d.door_id from tour_door d join tour t on t.id = d.tour_id
                       where t.state in ('PLANNED', 'UNDERWAY') and not d.left_out) h on h.door_id = p.door_id
            cross join lateral (select %s as stopped) x
            %s
            group by s.id, s.name, c.name
            order by c.name, s.name, s.id
            limit 100
            """;

    private final JdbcClient database;
    private final Coverage coverage;
    private final Clock clock;

    TourPreparation(JdbcClient database, Coverage coverage, Clock clock) {
        this.database = database;
        this.coverage = coverage;
        this.clock = clock;
    }

    List<SectorSummary> sectors() {
        return database.sql(SECTORS.formatted(coverage.relation(), STOPPED, ""))
                .param(today())
                .query(SectorSummary.class)
                .list();
    }

    SectorSummary getSector(SectorId id) {
        return database.sql(SECTORS.formatted(coverage.relation(), STOPPED, "where s.id = ?"))
                .params(today(), id.value())
                .query(SectorSummary.class)
                .optional()
                .orElseThrow(() -> new TourNotFound(id));
    }

    /** The streets of a sector, with how many doors are left to be knocked at for the first time. */
    List<Choice> streets(SectorId id) {
        return database
                .sql("""
                        select p.street_id, p.street, count(*) as doors, count(*) filter (where k.door_id is null) as fresh
                        from door_place p left join %s k on k.door_id = p.door_id
                        where p.sector_id = ? group by p.street_id, p.street order by p.street, p.street_id limit 300
                        """.formatted(coverage.relation()))
                .param(id.value())
                .query(StreetCount.class)
                .list()
                .stream()
                .map(street -> Choice.of(street.streetId(), street.said()))
                .toList();
    }

    /** Doors of a sector that will be left out, as one says them. */
    List<String> stopped(SectorId id) {
        return database.sql("select p.line || coalesce(', ' || p.label, '')"
                        + " || coalesce(to_char(p.no_knock_until, '\", jusqu’au \"DD/MM/YYYY'), '')"
                        + " from door_place p where p.sector_id = ? and "
                        + STOPPED + " order by p.street, p.number, p.suffix, p.label limit 300")
                .params(id.value(), today())
                .query(String.class)
                .list();
    }

    /** Why that tour has fewer doors than were asked for; null when it has as many, or takes whole streets. */
    @Nullable
    String shortfall(TourId tour, TourForm form) {
        if (form.doors() == DoorChoice.Kind.STREETS || form.howMany() == null) {
            return null;
        }
        int got = database.sql("select count(*) from tour_door where tour_id = ? and not left_out")
                .param(tour.value())
                .query(Integer.class)
                .single();
        return getSector(form.sector()).shortfall(form.howMany(), got);
    }

    private Date today() {
        return Date.valueOf(Moment.dateOf(clock.instant()));
    }

    private record StreetCount(UUID streetId, String street, int doors, int fresh) {

        String said() {
            String count = doors == 1 ? "1 porte" : doors + " portes";
            return fresh == 0
                    ? "%s (%s)".formatted(street, count)
                    : "%s (%s, %d jamais frappée%s)".formatted(street, count, fresh, fresh > 1 ? "s" : "");
        }
    }
}
