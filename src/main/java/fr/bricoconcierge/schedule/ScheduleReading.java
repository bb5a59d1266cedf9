package fr.bricoconcierge.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stands as the public may know them. */
@Service
@Transactional(readOnly = true)
class ScheduleReading {

    private static final Duration SHOWN = Duration.ofDays(70);
    private static final Duration REMEMBERED = Duration.ofDays(31);
    private static final int MOST_OF_EACH = 6;
    private static final int MOST_OF_ONE = 80;
    private static final int MOST_IN_FEED = 500;

    private static final String ROWS = """
            select s.id, p.name, p.place, p.commune, p.latitude, p.longitude, s.form, s.starts_at, s.ends_at,
                   s.state = 'CANCELLED' as cancelled, s.version,
                   row_number() over (partition by p.commune order by s.starts_at, s.id) as nth
            from stand_session s join stand_place p on p.session_id = s.id
            """;

    private final JdbcClient database;

    ScheduleReading(JdbcClient database) {
        this.database = database;
    }

    /** What is still to come in the next ten weeks: of each commune the soonest few. */
    List<PublicCommune> upcoming(Instant now) {
        return upcoming(null, MOST_OF_EACH, now);
    }

    /** The commune of that word, with or without a stand to come. */
    Optional<PublicCommune> commune(String slug, Instant now) {
        return names().stream()
                .filter(name -> PublicCommune.slug(name).equals(slug))
                .findFirst()
                .map(name -> upcoming(name, MOST_OF_ONE, now).stream()
                        .findFirst()
                        .orElseGet(() -> PublicCommune.of(name, List.of(), MOST_OF_ONE)));
    }

    /** A cancelled session stays and says so, unless one at the same place and hour took its place. */
    private List<PublicCommune> upcoming(@Nullable String only, int mostOfEach, Instant now) {
        var byCommune = new TreeMap<String, List<PublicStand>>();
        database.sql("select * from (" + ROWS + """
                        where s.ends_at > ? and s.starts_at < ? and (?::text is null or p.commune = ?)
                          and s.state in ('PLANNED', 'CANCELLED')
                          and (s.state = 'PLANNED' or not exists (
                              select from stand_session o join stand_place q on q.session_id = o.id
                              where o.state = 'PLANNED' and o.starts_at = s.starts_at
                                and (q.name, q.place, q.commune) = (p.name, p.place, p.commune)))
                        ) shown where nth <= ? order by starts_at, id
                        """)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(now.plus(SHOWN).atOffset(ZoneOffset.UTC))
                .param(only)
                .param(only)
                .param(mostOfEach + 1)
                .query(PublicStand.class)
                .list()
                .forEach(stand -> byCommune
                        .computeIfAbsent(stand.commune(), name -> new ArrayList<>())
                        .add(stand));
        return byCommune.entrySet().stream()
                .map(entry -> PublicCommune.of(entry.getKey(), entry.getValue(), mostOfEach))
                .toList();
    }

    /** What calendars hold: a month back, everything ahead, cancelled ones included so that they leave there too. */
    List<PublicStand> feed(@Nullable String commune, Instant now) {
        return database.sql(ROWS + " where s.ends_at > ? and (?::text is null or p.commune = ?)"
                        + " order by s.starts_at, s.id limit ?")
                .param(now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .param(commune)
                .param(commune)
                .param(MOST_IN_FEED)
                .query(PublicStand.class)
                .list();
    }

    private List<String> names() {
        return database.sql("select commune from market union select other_commune from stand_session"
                        + " where other_commune is not null order by 1")
                .query(String.class)
                .list();
    }
}
