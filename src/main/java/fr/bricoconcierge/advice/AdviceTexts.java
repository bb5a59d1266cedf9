package fr.bricoconcierge.advice;

import fr.bricoconcierge.part.PartText;
import fr.bricoconcierge.part.PartTexts;
import fr.bricoconcierge.shared.InterventionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was written of problems. */
@Component
class AdviceTexts implements PartTexts {

    private static final String PROBLEM = ".probleme";
    private static final String SINCE = ".depuis";
    private static final String WORK = ".travail";

    private final JdbcClient database;

    AdviceTexts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<PartText> of(InterventionId visit) {
        List<PartText> all = new ArrayList<>();
        for (Row row : rows(visit)) {
            String of = "Partie " + row.position() + "\u00a0: ";
            all.add(new PartText(row.id() + PROBLEM, of + "le problème", row.description(), 1000));
            all.add(new PartText(row.id() + SINCE, of + "depuis quand", row.sinceWhen(), 120));
            if (row.exceptionalWork() != null) {
                all.add(new PartText(row.id() + WORK, of + "ce qui a été réparé", row.exceptionalWork(), 1000));
            }
        }
        return all;
    }

    @Override
    @Transactional
    public void correct(InterventionId visit, Map<String, String> texts) {
        for (Row row : rows(visit)) {
            database.sql(
                            "update intervention_advice set description = ?, since_when = nullif(?, ''), exceptional_work = ?,"
                                    + " version = version + 1 where part_id = ?")
                    .param(texts.getOrDefault(row.id() + PROBLEM, ""))
                    .param(texts.getOrDefault(row.id() + SINCE, ""))
                    .param(row.exceptionalWork() == null ? null : texts.getOrDefault(row.id() + WORK, ""))
                    .param(row.id())
                    .update();
        }
    }

    private List<Row> rows(InterventionId visit) {
        return database.sql("""
                        select p.id, p.position, a.description, a.since_when, a.exceptional_work
                        from intervention_part p join intervention_advice a on a.part_id = p.id
                        where p.intervention_id = ? and p.withdrawn_at is null
                        order by p.position
                        """).param(visit.value()).query(Row.class).list();
    }

    private record Row(
            UUID id,
            int position,
            @Nullable String description,
            @Nullable String sinceWhen,
            @Nullable String exceptionalWork) {}
}
