package fr.bricoconcierge.question;

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

/** Collects what was noted of questions, and the answers of the day. */
@Service
@Transactional
public class Questions {

    private final JdbcClient database;
    private final ReceivedCommands commands;
    private final Clock clock;

    Questions(JdbcClient database, ReceivedCommands commands, Clock clock) {
        this.database = database;
        this.commands = commands;
        this.clock = clock;
    }

    /** The question whose wording begins like that. */
    public QuestionId beginning(String wording) {
        return new QuestionId(database.sql("select id from learning_question where wording like ? || '%'")
                .param(wording)
                .query(UUID.class)
                .single());
    }

    public UUID note(QuestionId question, String said, AccountId by) {
        UUID id = Uuids.next();
        return insert(question, id, id, said, by);
    }

    void note(QuestionId question, NoteForm form, AccountId by) {
        commands.once(form.command(), () -> note(question, form.said().strip(), by));
    }

    /** It reads like this from now on; how it read before stays. */
    void correct(QuestionId question, UUID note, NoteForm form, AccountId by) {
        commands.once(
                form.command(),
                () -> insert(question, Uuids.next(), note, form.said().strip(), by));
    }

    /** Answers as one can today; whoever is not in the dark says what backs it. */
    public UUID answer(
            QuestionId question, Confidence confidence, String said, @Nullable String backedBy, AccountId by) {
        if (confidence != Confidence.UNKNOWN && backedBy == null) {
            throw new Refused("backedBy", "Dites ce qui appuie cette réponse.");
        }
        UUID id = Uuids.next();
        database.sql("insert into learning_answer (id, question_id, confidence, said, backed_by, at, by_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, question.value(), confidence.name(), said)
                .param(backedBy)
                .params(now(), by.value())
                .update();
        return id;
    }

    void answer(QuestionId question, AnswerForm form, AccountId by) {
        String backing = form.backedBy();
        String backedBy = backing == null || backing.isBlank() ? null : backing.strip();
        commands.once(
                form.command(),
                () -> answer(question, form.confidence(), form.answer().strip(), backedBy, by));
    }

    private UUID insert(QuestionId question, UUID id, UUID root, String said, AccountId by) {
        database.sql("insert into learning_note (id, question_id, root_id, said, at, by_id) values (?, ?, ?, ?, ?, ?)")
                .params(id, question.value(), root, said, now(), by.value())
                .update();
        return id;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
