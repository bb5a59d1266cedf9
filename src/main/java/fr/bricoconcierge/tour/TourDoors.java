package fr.bricoconcierge.tour;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.SectorId;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Chooses the doors of a tour, and puts them in walking order: odd side up, even side back, stairs from the ground. */
@Component
class TourDoors {

    private static final String CHOOSE = """
            with chosen as (
                select p.*, no_knock_on(p.no_knock_since, p.no_knock_until, :day) as left_out
                from door_place p
                left join lateral (
                    select k.outcome, k.see_again_on, k.knocked_at at time zone 'Europe/Paris' as local
                    from %s k where k.door_id = p.door_id
                    order by k.knocked_at desc, k.id desc limit 1) last on true
                where p.sector_id = :sector
                  and not exists (
                      select from tour_door d join tour t on t.id = d.tour_id
                      where d.door_id = p.door_id and t.state in ('PLANNED', 'UNDERWAY') and not d.left_out)
                  and case :kind
                      when 'STREETS' then p.street_id = any(:streets)
                      when 'NEXT' then last.outcome is null
                      else (last.outcome = 'NOBODY' and least(2, greatest(0, (extract(hour from last.local)::int - 7) / 5)) <> :part)
                           or last.see_again_on <= :day
                      end),
            walked as (
                select door_id, left_out, row_number() over walk as position,
                       count(*) filter (where not left_out) over walk as so_far
                from chosen
                window walk as (
                    order by street, street_id, number %% 2 = 0, case when number %% 2 = 1 then number else -number end,
                             case when number %% 2 = 1 then suffix end, case when number %% 2 = 0 then suffix end desc,
                             floor nulls first, length(label), label, door_id
                    rows unbounded preceding))
            insert into tour_door (tour_id, door_id, position, left_out)
            select :tour, door_id, position, left_out from walked where so_far <= :most
            """;

    private final JdbcClient database;
    private final KnockFacts knocks;

    TourDoors(JdbcClient database, KnockFacts knocks) {
        this.database = database;
        this.knocks = knocks;
    }

    /**
     * Writes down the doors of that tour, those not to be knocked at any more as left out. A door that another tour is
     * about to go to is not taken twice.
     *
     * @return how many doors are to be knocked at
     */
    int choose(TourId tour, SectorId sector, Instant startsAt, DoorChoice choice, int most) {
        var day = Moment.dateOf(startsAt);
        database.sql(CHOOSE.formatted(knocks.standing()))
                .param("tour", tour.value())
                .param("sector", sector.value())
                .param("day", Date.valueOf(day))
                .param("part", partOfDay(startsAt.atZone(Moment.PARIS).toLocalTime()))
                .param("kind", choice.kind().name())
                .param(
                        "streets",
                        choice.streets().stream().map(street -> street.value()).toArray(UUID[]::new))
                .param("most", most)
                .update();
        return database.sql("select count(*) from tour_door where tour_id = ? and not left_out")
                .param(tour.value())
                .query(Integer.class)
                .single();
    }

    /** How many doors of the sector, never knocked at, other tours are about to go to. */
    int held(SectorId sector) {
        return database.sql("""
                        select count(distinct d.door_id) from tour_door d
                        join tour t on t.id = d.tour_id
                        join door_place p on p.door_id = d.door_id
                        where p.sector_id = ? and t.state in ('PLANNED', 'UNDERWAY') and not d.left_out
                          and not exists (select from %s k where k.door_id = d.door_id)
                        """.formatted(knocks.standing()))
                .param(sector.value())
                .query(Integer.class)
                .single();
    }

    /** 0 before noon, 1 in the afternoon, 2 from five o’clock on; the statement above counts alike. */
    private static int partOfDay(LocalTime time) {
        return Math.min(2, Math.max(0, (time.getHour() - 7) / 5));
    }
}
