package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings what is late to the next checkpoint. */
@Component
class LateMaterial implements CheckpointMaterial {

    private static final int SHOWN = 8;

    private final JdbcClient database;

    LateMaterial(JdbcClient database) {
        this.database = database;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Prepared prepare(Instant now, @Nullable Instant since) {
        List<Late> late = database.sql("""
                        select t.title, t.path, t.due_at, coalesce(a.display_name, 'Coordination') as owner, count(*) over () as total
                        from task t left join account a on a.id = t.owner_id
                        where t.done_at is null and t.due_at < ? order by t.due_at, t.id limit ?
                        """)
                .params(OffsetDateTime.ofInstant(now, ZoneOffset.UTC), SHOWN)
                .query(Late.class)
                .list();
        return new Prepared(
                "Ce qui est en retard",
                "clock",
                late.isEmpty() ? 0 : late.get(0).total(),
                late.stream().map(Late::line).toList(),
                "/taches?retard=true",
                "Rien n’est en retard.");
    }

    private record Late(String title, @Nullable String path, Instant dueAt, String owner, long total) {

        private Line line() {
            return new Line(title, owner + ", depuis le " + Moment.day(Moment.dateOf(dueAt)), path);
        }
    }
}
