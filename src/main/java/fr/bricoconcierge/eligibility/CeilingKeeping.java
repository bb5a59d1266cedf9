package fr.bricoconcierge.eligibility;

import fr.bricoconcierge.audit.AuditAction;
import fr.bricoconcierge.audit.AuditEntry;
import fr.bricoconcierge.audit.AuditLog;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the ceilings of a year; those that were in force before stay readable, with who set them and when. */
@Service
@Transactional
public class CeilingKeeping {

    private final ReceivedCommands commands;
    private final AuditLog audit;
    private final JdbcClient database;
    private final Clock clock;

    CeilingKeeping(ReceivedCommands commands, AuditLog audit, JdbcClient database, Clock clock) {
        this.commands = commands;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** Adds a year that was not there. */
    void add(CeilingForm form, AccountId by) {
        boolean known = database.sql("select exists (select 1 from ceiling_scale s where s.year = ?"
                        + " and not exists (select 1 from received_command c where c.id = ?))")
                .params(form.year(), form.command())
                .query(Boolean.class)
                .single();
        if (known) {
            throw new Refused("year", "Cette année a déjà ses plafonds. Changez-les sur sa page.");
        }
        set(form, by);
    }

    void set(CeilingForm form, AccountId by) {
        for (int i = 0; i < form.lines().size(); i++) {
            if (!form.lines().get(i).isGrowing()) {
                throw new Refused(
                        "lines[" + i + "].modest",
                        CeilingForm.said(i)
                                + "\u00a0: chaque plafond doit être plus haut que celui qui est à sa gauche.");
            }
        }
        commands.once(form.command(), () -> insert(form.ceilings(), by));
    }

    private UUID insert(Ceilings wanted, AccountId by) {
        UUID id = Uuids.next();
        database.sql(
                        "insert into ceiling_scale (id, year, applies_from, source, set_at, set_by) values (?, ?, ?, ?, ?, ?)")
                .params(id, wanted.year(), wanted.appliesFrom(), wanted.source())
                .params(clock.instant().atOffset(ZoneOffset.UTC), by.value())
                .update();
        lines(wanted)
                .forEach(line -> database.sql("insert into ceiling_line (scale_id, people, very_modest, modest,"
                                + " intermediate) values (?, ?, ?, ?, ?)")
                        .params(id, line.people(), line.veryModest(), line.modest(), line.intermediate())
                        .update());
        audit.write(AuditEntry.of(AuditAction.CHANGED_CEILINGS, by).about(id).because("Plafonds " + wanted.year()));
        return id;
    }

    private static List<CeilingLine> lines(Ceilings wanted) {
        return Stream.concat(wanted.lines().stream(), Stream.of(wanted.more())).toList();
    }
}
