package fr.bricoconcierge.emergency;

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

/** What was written of dangers, and of what was done about them. */
@Component
class MakeSafeTexts implements PartTexts {

    private static final String FOR_WHOM = ".pour";
    private static final String WHAT = ".danger";
    private static final String WORK = ".travail";

    private final JdbcClient database;

    MakeSafeTexts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<PartText> of(InterventionId visit) {
        List<PartText> all = new ArrayList<>();
        for (Row row : rows(visit)) {
            String of = "Partie " + row.position() + "\u00a0: ";
            all.add(new PartText(row.id() + FOR_WHOM, of + "pour qui c’est dangereux", row.dangerFor(), 200));
            all.add(new PartText(row.id() + WHAT, of + "ce qui est dangereux", row.dangerWhat(), 1000));
            if (row.work() != null) {
                all.add(new PartText(row.id() + WORK, of + "la mise en sécurité", row.work(), 1000));
            }
        }
        return all;
    }

    @Override
    @Transactional
    public void correct(InterventionId visit, Map<String, String> texts) {
        for (Row row : rows(visit)) {
            database.sql(
                            "update intervention_make_safe set danger_for = ?, danger_what = ?, work = ?, version = version + 1"
                                    + " where part_id = ?")
                    .param(texts.getOrDefault(row.id() + FOR_WHOM, ""))
                    .param(texts.getOrDefault(row.id() + WHAT, ""))
                    .param(row.work() == null ? null : texts.getOrDefault(row.id() + WORK, ""))
                    .param(row.id())
                    .update();
        }
    }

    private List<Row> rows(InterventionId visit) {
        return database.sql("""
                        select p.id, p.position, m.danger_for, m.danger_what, m.work
                        from intervention_part p join intervention_make_safe m on m.part_id = p.id
                        where p.intervention_id = ? and p.withdrawn_at is null
                        order by p.position
                        """).param(visit.value()).query(Row.class).list();
    }

    private record Row(
            UUID id,
            int position,
            @Nullable String dangerFor,
            @Nullable String dangerWhat,
            @Nullable String work) {}
}
