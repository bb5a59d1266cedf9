package fr.bricoconcierge.pilot;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pilot aims at; each change keeps its author and its time. */
@Service
@Transactional
class PilotTargets {

    private final JdbcClient database;
    private final Clock clock;

    PilotTargets(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Map<CountedFigure, Integer> goals() {
        return database.sql("select code, goal from pilot_target order by position").query(Goal.class).list().stream()
                .collect(Collectors.toMap(Goal::code, Goal::goal, (one, other) -> one, LinkedHashMap::new));
    }

    public void setGoals(Map<CountedFigure, Integer> goals, AccountId by) {
        goals.forEach((code, goal) -> setGoal(code, goal, by));
    }

    /** One more target, last on the list; refused beside {@code figure} when it is one already. */
    public void add(CountedFigure figure, int goal, AccountId by) {
        int added = database.sql("insert into pilot_target (code, position, goal)"
                        + " select ?, coalesce(max(position), 0) + 1, ? from pilot_target on conflict do nothing")
                .params(figure.name(), goal)
                .update();
        if (added == 0) {
            throw new Refused("figure", "Ce chiffre est déjà un objectif.");
        }
        remember(figure, goal, by);
    }

    /** Aimed at no more; what it was stays in the journal. */
    public void remove(CountedFigure figure, AccountId by) {
        int removed = database.sql("delete from pilot_target where code = ?")
                .param(figure.name())
                .update();
        if (removed > 0) {
            remember(figure, null, by);
        }
    }

    private void setGoal(CountedFigure code, int goal, AccountId by) {
        int changed = database.sql("update pilot_target set goal = ? where code = ? and goal <> ?")
                .params(goal, code.name(), goal)
                .update();
        if (changed > 0) {
            remember(code, goal, by);
        }
    }

    private void remember(CountedFigure code, @Nullable Integer goal, AccountId by) {
        database.sql(
                        "insert into pilot_target_change (code, goal, changed_at, changed_by) values (:code, :goal, :at, :by)")
                .param("code", code.name())
                .param("goal", goal, Types.INTEGER)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    private record Goal(CountedFigure code, int goal) {}
}
