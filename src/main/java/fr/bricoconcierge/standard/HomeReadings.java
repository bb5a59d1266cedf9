package fr.bricoconcierge.standard;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.intervention.InterventionNotFound;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.VisitOptions;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.part.VisitParts;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Measures taken in a home while the « petits diagnostics » are tested (I1). */
@Service
@Transactional
public class HomeReadings {

    private final VisitParts parts;
    private final VisitOptions options;
    private final ReceivedCommands commands;
    private final JdbcClient database;
    private final Clock clock;

    HomeReadings(VisitParts parts, VisitOptions options, ReceivedCommands commands, JdbcClient database, Clock clock) {
        this.parts = parts;
        this.options = options;
        this.commands = commands;
        this.database = database;
        this.clock = clock;
    }

    public boolean isOpen(InterventionId visit) {
        return options.isOn(PilotOption.SMALL_DIAGNOSTICS, visit);
    }

    public UUID take(InterventionId id, PartId part, ReadingForm form, AccountId by) {
        return commands.once(form.command(), () -> {
            parts.requireOpen(id, part, PartType.STANDARD);
            requireSensible(id, form);
            UUID row = ReadingId.next().value();
            database.sql("insert into home_reading (id, part_id, kind, value, room, taken_at, by_id)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(row, part.value(), form.kind().name(), form.value(), form.place())
                    .params(clock.instant().atOffset(ZoneOffset.UTC), by.value())
                    .update();
            return row;
        });
    }

    /** Strikes out a measure that was wrong; a second tap changes nothing. */
    void strike(InterventionId id, PartId part, ReadingId reading) {
        parts.requireOpen(id, part, PartType.STANDARD);
        int found = database.sql(
                        "update home_reading set struck_at = coalesce(struck_at, ?) where id = ? and part_id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), reading.value(), part.value())
                .update();
        if (found == 0) {
            throw new InterventionNotFound(reading);
        }
    }

    @Transactional(readOnly = true)
    List<ReadingRow> of(PartId part) {
        return database.sql("select id, kind, value, room, taken_at from home_reading"
                        + " where part_id = ? and struck_at is null order by taken_at, id")
                .param(part.value())
                .query(ReadingRow.class)
                .list();
    }

    private void requireSensible(InterventionId id, ReadingForm form) {
        if (!isOpen(id)) {
            throw new Refused("kind", "Les petits diagnostics ne sont pas ouverts pour le moment.");
        }
        if (!form.kind().allows(form.value())) {
            throw new Refused("value", form.kind().bounds());
        }
    }
}
