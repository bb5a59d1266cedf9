package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.tour.TourNotFound;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of what may open a conversation; one that is withdrawn stays on the knocks that bear it. */
@Service
@Transactional
public class Pretexts {

    private final JdbcClient database;
    private final Clock clock;

    Pretexts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those on the list, to choose from. */
    @Transactional(readOnly = true)
    public List<Choice> choices() {
        return list().stream().map(row -> Choice.of(row.id(), row.label())).toList();
    }

    @Transactional(readOnly = true)
    List<PretextRow> list() {
        return database.sql("""
                        select p.id, p.label, (select count(*) from knock_standing k where k.pretext_id = p.id) as times
                        from pretext p where p.retired_at is null order by p.label, p.id limit 50
                        """).query(PretextRow.class).list();
    }

    /** Adds one, or puts one back that was withdrawn. */
    void add(String label) {
        int added = database.sql("insert into pretext (id, label) values (?, ?)"
                        + " on conflict (label) do update set retired_at = null where pretext.retired_at is not null")
                .params(PretextId.next().value(), label)
                .update();
        if (added == 0) {
            throw new Refused("label", "Ce prétexte est déjà dans la liste.");
        }
    }

    void retire(PretextId id) {
        int retired = database.sql("update pretext set retired_at = coalesce(retired_at, ?) where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id.value())
                .update();
        if (retired == 0) {
            throw new TourNotFound(id);
        }
    }
}
