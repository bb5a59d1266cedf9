package fr.bricoconcierge.situation;

import fr.bricoconcierge.situation.CaseReading.Cases;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The situations as pages show them: the list, what was said of them, what the data shows; a statement each. */
@Service
@Transactional(readOnly = true)
class SituationReading {

    private static final String ROWS = "select id, stage, label, evidence, position, retired_at from situation";
    private static final String IN_ORDER =
            " order by array_position(array['FIRST_CONTACT', 'INTERVENTION', 'FOLLOW_UP']," + " stage), position";

    /** The case that somebody pointed at may be of any kind. */
    private static final String WORDS = """
            select w.situation_id, w.met, w.said, w.case_kind, w.case_id, w.at, a.display_name as by_name,
                   coalesce(i.started_at, s.starts_at, t.starts_at, f.started_at) as case_at,
                   coalesce(m.name, s.other_name, p.name) as case_detail
            from (%s) w join account a on a.id = w.by_id
            left join intervention i on w.case_kind = 'VISIT' and i.id = w.case_id
            left join stand_session s on w.case_kind = 'STAND' and s.id = w.case_id
            left join market m on m.id = s.market_id
            left join tour t on w.case_kind = 'TOUR' and t.id = w.case_id
            left join follow_up_visit f on w.case_kind = 'FOLLOW_UP' and f.id = w.case_id
            left join sector p on p.id = coalesce(i.sector_id, t.sector_id, f.sector_id)
            order by w.at desc, w.id desc
            """;

    private static final int FEW = 3;

    private final JdbcClient database;
    private final CaseReading cases;

    SituationReading(JdbcClient database, CaseReading cases) {
        this.database = database;
        this.cases = cases;
    }

    /** Those in force, in their order. */
    List<SituationView> all() {
        List<SituationRow> rows = database.sql(ROWS + " where retired_at is null" + IN_ORDER)
                .query(SituationRow.class)
                .list();
        Map<UUID, Word> words = database
                .sql(WORDS.formatted("select distinct on (situation_id) * from situation_word"
                        + " order by situation_id, at desc, id desc"))
                .query(Word.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Word::situationId, Function.identity()));
        Map<Evidence, Cases> found = cases.of(
                rows.stream()
                        .map(SituationRow::evidence)
                        .filter(Objects::nonNull)
                        .toList(),
                FEW);
        return rows.stream()
                .map(row -> view(row, words.get(row.id().value()), found))
                .toList();
    }

    /** Retired ones too, for whoever keeps the list. */
    List<SituationRow> list() {
        return database.sql(ROWS + IN_ORDER).query(SituationRow.class).list();
    }

    SituationRow get(SituationId id) {
        return database.sql(ROWS + " where id = ?")
                .param(id.value())
                .query(SituationRow.class)
                .optional()
                .orElseThrow(() -> new SituationNotFound(id));
    }

    /** What was said of it, the latest first. */
    List<Word> words(SituationId id) {
        return database.sql(WORDS.formatted("select * from situation_word where situation_id = ?"))
                .param(id.value())
                .query(Word.class)
                .list();
    }

    SituationView view(SituationRow row, List<Word> words) {
        Evidence evidence = row.evidence();
        Map<Evidence, Cases> found = evidence == null ? Map.of() : cases.of(List.of(evidence), CaseReading.SHOWN);
        return view(row, words.isEmpty() ? null : words.get(0), found);
    }

    private static SituationView view(SituationRow row, @Nullable Word word, Map<Evidence, Cases> found) {
        Evidence evidence = row.evidence();
        Cases cases = evidence == null ? Cases.NONE : found.getOrDefault(evidence, Cases.NONE);
        return new SituationView(row, word, cases.latest(), cases.total());
    }
}
