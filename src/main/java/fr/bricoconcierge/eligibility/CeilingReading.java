package fr.bricoconcierge.eligibility;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ceilings in force on a day. */
@Service
@Transactional(readOnly = true)
public class CeilingReading {

    private final JdbcClient database;
    private final Clock clock;

    CeilingReading(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Ceilings today() {
        return on(Moment.dateOf(clock.instant()));
    }

    /** Those that began to count last; before the first ones, the first. */
    Ceilings on(LocalDate day) {
        return database.sql("select * from ceiling_current order by applies_from <= :day desc,"
                        + " case when applies_from <= :day then applies_from end desc, applies_from, year desc limit 1")
                .param("day", day)
                .query(Scale.class)
                .optional()
                .map(this::whole)
                .orElseThrow(() -> new IllegalStateException("no ceilings"));
    }

    /** Of each year, those in force now; the latest year first. */
    List<CeilingYear> years() {
        return database.sql(
                        "select s.id, s.year, s.applies_from, s.source, s.set_at, a.display_name as author"
                                + " from ceiling_current s left join account a on a.id = s.set_by order by s.year desc limit 100")
                .query(CeilingYear.class)
                .list();
    }

    Ceilings ofYear(int year) {
        return database.sql("select * from ceiling_current where year = ?")
                .param(year)
                .query(Scale.class)
                .optional()
                .map(this::whole)
                .orElseThrow(() -> new NoSuchYear(year));
    }

    /** Every version of a year, the last first. */
    List<CeilingYear> versions(int year) {
        return database.sql("select s.id, s.year, s.applies_from, s.source, s.set_at, a.display_name as author"
                        + " from ceiling_scale s left join account a on a.id = s.set_by where s.year = ?"
                        + " order by s.set_at desc, s.id desc limit 50")
                .param(year)
                .query(CeilingYear.class)
                .list();
    }

    private Ceilings whole(Scale scale) {
        Map<Integer, CeilingLine> lines = database
                .sql("select people, very_modest, modest, intermediate from ceiling_line where scale_id = ?")
                .param(scale.id())
                .query(CeilingLine.class)
                .list()
                .stream()
                .collect(Collectors.toMap(CeilingLine::people, Function.identity()));
        return scale.with(lines);
    }

    /** Ceilings that nobody wrote down. */
    static final class NoSuchYear extends NotFound {

        NoSuchYear(Object year) {
            super("ceilings", year);
        }
    }

    private record Scale(UUID id, int year, LocalDate appliesFrom, String source) {

        Ceilings with(Map<Integer, CeilingLine> lines) {
            List<CeilingLine> sizes = lines.values().stream()
                    .filter(line -> line.people() > 0)
                    .sorted(Comparator.comparingInt(CeilingLine::people))
                    .toList();
            return new Ceilings(year, appliesFrom, source, sizes, Objects.requireNonNull(lines.get(0)));
        }
    }
}
