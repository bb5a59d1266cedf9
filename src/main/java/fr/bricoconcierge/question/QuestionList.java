package fr.bricoconcierge.question;

import fr.bricoconcierge.figure.Figures;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of questions: their words, their order, the figures that bear on them. */
@Service
@Transactional
class QuestionList {

    /** Changes places with the neighbour in force, of the same theme. */
    private static final String SWAP = """
            with me as (select id, theme, position from learning_question where id = :id and retired_at is null),
                 other as (
                     select s.id, s.position from learning_question s join me on me.theme = s.theme
                     where s.retired_at is null and (s.position < me.position) = :up and s.id <> me.id
                     order by abs(s.position - me.position) limit 1)
            update learning_question s set position = case when s.id = me.id then other.position else me.position end
            from me, other where s.id in (me.id, other.id)
            """;

    private static final String LAST =
            "(select coalesce(max(position), 0) + 1 from learning_question where theme = :theme)";

    private final JdbcClient database;
    private final Figures figures;
    private final Clock clock;

    QuestionList(JdbcClient database, Figures figures, Clock clock) {
        this.database = database;
        this.figures = figures;
        this.clock = clock;
    }

    void add(QuestionForm form, AccountId by) {
        QuestionId id = QuestionId.next();
        try {
            database.sql("insert into learning_question (id, theme, wording, position, added_at, added_by)"
                            + " values (:id, :theme, :wording, " + LAST + ", :now, :by)")
                    .param("id", id.value())
                    .param("theme", form.theme().name())
                    .param("wording", form.wording().strip())
                    .param("now", now())
                    .param("by", by.value())
                    .update();
        } catch (DuplicateKeyException e) {
            throw taken(e);
        }
        choose(id, form.figures());
    }

    void change(QuestionId id, QuestionForm form) {
        try {
            requireOne(
                    database.sql("update learning_question set wording = :wording, theme = :theme,"
                                    + " position = case when theme = :theme then position else " + LAST
                                    + " end where id = :id")
                            .param("id", id.value())
                            .param("theme", form.theme().name())
                            .param("wording", form.wording().strip())
                            .update(),
                    id);
        } catch (DuplicateKeyException e) {
            throw taken(e);
        }
        choose(id, form.figures());
    }

    void move(QuestionId id, boolean up) {
        database.sql(SWAP).param("id", id.value()).param("up", up).update();
    }

    /** No longer asked; its notes and answers stay. */
    void retire(QuestionId id) {
        requireOne(
                database.sql("update learning_question set retired_at = coalesce(retired_at, ?) where id = ?")
                        .params(now(), id.value())
                        .update(),
                id);
    }

    void restore(QuestionId id) {
        requireOne(
                database.sql("update learning_question set retired_at = null where id = ?")
                        .param(id.value())
                        .update(),
                id);
    }

    private void choose(QuestionId id, List<String> codes) {
        List<String> known = figures.choices().stream().map(Choice::value).toList();
        if (!known.containsAll(codes)) {
            throw new Refused("figures", "Choisissez des chiffres de la liste.");
        }
        database.sql("delete from learning_question_figure where question_id = ?")
                .param(id.value())
                .update();
        database.sql("insert into learning_question_figure (question_id, figure) select ?, unnest(?)")
                .params(id.value(), codes.toArray(String[]::new))
                .update();
    }

    private static void requireOne(int changed, QuestionId id) {
        if (changed == 0) {
            throw new QuestionNotFound(id);
        }
    }

    private static Refused taken(DuplicateKeyException cause) {
        var refusal = new Refused("wording", "Cette question est déjà dans la liste, peut-être retirée.");
        refusal.initCause(cause);
        return refusal;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
