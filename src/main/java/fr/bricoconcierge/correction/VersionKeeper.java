package fr.bricoconcierge.correction;

import fr.bricoconcierge.intervention.Visiting;
import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what a report said before a correction; nothing of it changes, but that words go with whom they are about. */
@Component
class VersionKeeper {

    private final JdbcClient database;
    private final Visiting visiting;
    private final Clock clock;

    VersionKeeper(JdbcClient database, Visiting visiting, Clock clock) {
        this.database = database;
        this.visiting = visiting;
        this.clock = clock;
    }

    void keep(Report before, List<Answer> after, String reason, AccountId by) {
        UUID version = Uuids.next();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("""
                        insert into report_version (id, intervention_id, number, said_by, said_at, replaced_by, replaced_at, reason)
                        select :id, i.id, :number, coalesce(last.replaced_by, i.closed_by),
                               coalesce(last.replaced_at, i.closed_at), :by, :now, :reason
                        from intervention i
                        left join report_version last on last.intervention_id = i.id and last.number = :number - 1
                        where i.id = :visit
                        """)
                .param("id", version)
                .param("number", before.version() + 1)
                .param("by", by.value())
                .param("now", now)
                .param("reason", reason)
                .param("visit", before.id().value())
                .update();
        for (int i = 0; i < before.answers().size(); i++) {
            write(version, i + 1, before.answers().get(i), after.get(i));
        }
    }

    /** What it said in words goes with the person; that it was corrected, by whom and when stays. */
    @EventListener
    void on(ResidentForgotten event) {
        UUID[] visits = visiting.to(event.resident()).stream()
                .map(InterventionId::value)
                .toArray(UUID[]::new);
        database.sql("update report_version_line set value = null where words and value is not null"
                        + " and version_id in (select id from report_version where intervention_id = any (?))")
                .param(visits)
                .update();
        database.sql("update report_version set reason = null where intervention_id = any (?) and reason is not null")
                .param(visits)
                .update();
    }

    private void write(UUID version, int position, Answer before, Answer after) {
        database.sql(
                        "insert into report_version_line (version_id, position, label, value, words, changed) values (?, ?, ?, ?, ?, ?)")
                .params(version, position, before.label(), before.said(), before.isText(), !before.equals(after))
                .update();
    }
}
