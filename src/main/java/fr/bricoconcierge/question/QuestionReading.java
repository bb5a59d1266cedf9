package fr.bricoconcierge.question;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions as pages show them. */
@Service
@Transactional(readOnly = true)
class QuestionReading {

    private static final String ROWS = """
            select q.id, q.theme, q.wording, q.retired_at, a.confidence, a.said, a.at as answered_at,
                   (select count(distinct n.root_id)::int from learning_note n where n.question_id = q.id) as notes
            from learning_question q
            left join lateral (
                select confidence, said, at from learning_answer where question_id = q.id order by at desc, id desc limit 1) a on true
            """;

    private static final String IN_ORDER =
            " order by array_position(array['HYPOTHESIS', 'FIRST_CONTACT', 'INTERVENTION', 'FOLLOW_UP'], q.theme), q.position";

    private final JdbcClient database;

    QuestionReading(JdbcClient database) {
        this.database = database;
    }

    /** Those in force, in their order. */
    List<QuestionRow> all() {
        return database.sql(ROWS + " where q.retired_at is null" + IN_ORDER)
                .query(QuestionRow.class)
                .list();
    }

    /** Retired ones too, for whoever keeps the list. */
    List<QuestionRow> list() {
        return database.sql(ROWS + IN_ORDER).query(QuestionRow.class).list();
    }

    QuestionRow get(QuestionId id) {
        return database.sql(ROWS + " where q.id = ?")
                .param(id.value())
                .query(QuestionRow.class)
                .optional()
                .orElseThrow(() -> new QuestionNotFound(id));
    }

    List<String> figures(QuestionId id) {
        return database.sql("select figure from learning_question_figure where question_id = ? order by figure")
                .param(id.value())
                .query(String.class)
                .list();
    }

    /** The latest first. */
    List<AnswerRow> answers(QuestionId id) {
        return database.sql("""
                        select w.confidence, w.said, w.backed_by, w.at, a.display_name as by_name
                        from learning_answer w join account a on a.id = w.by_id
                        where w.question_id = ? order by w.at desc, w.id desc
                        """).param(id.value()).query(AnswerRow.class).list();
    }

    /** As they read now, the latest first. */
    List<NoteRow> notes(QuestionId id) {
        return database.sql("""
                        select f.id, l.said, f.at as first_at, a.display_name as by_name,
                               (select string_agg(e.said, E'\\n' order by e.at desc, e.id desc) from learning_note e
                                where e.root_id = f.id and e.id <> l.id) as before
                        from learning_note f
                        join account a on a.id = f.by_id
                        join lateral (
                            select id, said from learning_note where root_id = f.id order by at desc, id desc limit 1) l on true
                        where f.question_id = ? and f.id = f.root_id order by f.at desc, f.id desc
                        """).param(id.value()).query(NoteRow.class).list();
    }

    NoteRow note(QuestionId id, UUID note) {
        return notes(id).stream()
                .filter(row -> row.id().equals(note))
                .findFirst()
                .orElseThrow(() -> new QuestionNotFound(note));
    }
}
