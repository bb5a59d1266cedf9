package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The good reasons for an appointment; one that is withdrawn stays on the appointments that bear it. */
@Service
@Transactional
class Reasons {

    private final JdbcClient database;
    private final Clock clock;

    Reasons(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<ReasonRow> list() {
        return database.sql("""
                        select r.code, r.label, (select count(*) from appointment a where a.reason = r.code) as times
                        from appointment_reason r where r.retired_at is null order by r.position, r.code limit 50
                        """).query(ReasonRow.class).list();
    }

    /** Adds one, or puts one back that was withdrawn; the last but for « autre », which closes the list. */
    void add(String label) {
        int put = database.sql("update appointment_reason set retired_at = null"
                        + " where lower(label) = lower(?) and retired_at is not null")
                .param(label)
                .update();
        int added = put > 0
                ? put
                : database.sql("insert into appointment_reason (code, label, position)"
                                + " select ?, ?, (select max(position) from appointment_reason where code <> 'OTHER')"
                                + " where not exists (select from appointment_reason where lower(label) = lower(?))")
                        .params("R" + Uuids.next().toString().replace("-", ""), label, label)
                        .update();
        if (added == 0) {
            throw new Refused("label", "Ce motif est déjà dans la liste.");
        }
    }

    void retire(AppointmentReason reason) {
        int retired = database.sql("update appointment_reason set retired_at = coalesce(retired_at, ?)"
                        + " where code = ? and code <> 'OTHER'")
                .params(clock.instant().atOffset(ZoneOffset.UTC), reason.code())
                .update();
        if (retired == 0) {
            throw new AppointmentNotFound(reason);
        }
    }
}
