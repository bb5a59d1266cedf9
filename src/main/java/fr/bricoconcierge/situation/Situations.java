package fr.bricoconcierge.situation;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what people say of the situations: met, with a case if there is one to point at, or not. */
@Service
@Transactional
public class Situations {

    private final JdbcClient database;
    private final CaseReading cases;
    private final ReceivedCommands commands;
    private final Clock clock;

    Situations(JdbcClient database, CaseReading cases, ReceivedCommands commands, Clock clock) {
        this.database = database;
        this.cases = cases;
        this.commands = commands;
        this.clock = clock;
    }

    /** Somebody confirms the situation of that name, which the data has cases of. */
    public void confirm(String label, String said, AccountId by) {
        UUID id = database.sql("select id from situation where label = ? and retired_at is null")
                .param(label)
                .query(UUID.class)
                .single();
        write(new SituationId(id), true, said, null, by);
    }

    void say(SituationRow situation, WordForm form, AccountId by) {
        String pointed = blankless(form.pointed());
        if (!form.met() && pointed != null) {
            throw new Refused("pointed", "Un cas ne se montre que pour une situation rencontrée.");
        }
        if (form.met() && situation.evidence() == null && pointed == null && blankless(form.said()) == null) {
            throw new Refused("said", "Dites ce qui le montre, ou choisissez un cas.");
        }
        if (!form.met() && blankless(form.said()) == null) {
            throw new Refused("said", "Dites pourquoi.");
        }
        if (pointed != null
                && cases.recent().stream().noneMatch(known -> known.value().equals(pointed))) {
            throw new Refused("pointed", "Choisissez un cas de la liste.");
        }
        commands.once(form.command(), () -> write(situation.id(), form.met(), blankless(form.said()), pointed, by));
    }

    private UUID write(SituationId id, boolean met, @Nullable String said, @Nullable String pointed, AccountId by) {
        UUID word = Uuids.next();
        String[] parts = pointed == null ? new String[] {null, null} : pointed.split(":", 2);
        database.sql("""
                        insert into situation_word (id, situation_id, met, said, case_kind, case_id, at, by_id)
                        values (:id, :situation, :met, :said, :kind, cast(:case as uuid), :now, :by)
                        """)
                .param("id", word)
                .param("situation", id.value())
                .param("met", met)
                .param("said", said)
                .param("kind", parts[0])
                .param("case", parts[1])
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", by.value())
                .update();
        return word;
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
