package fr.bricoconcierge.pilot;

import fr.bricoconcierge.shared.AccountId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
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
    public Map<TargetCode, Integer> goals() {
        return database.sql("select code, goal from pilot_target order by position").query(Goal.class).list().stream()
                .collect(Collectors.toMap(
                        Goal::code, Goal::goal, (one, other) -> one, () -> new EnumMap<>(TargetCode.class)));
    }

    public void setGoals(Map<TargetCode, Integer> goals, AccountId by) {
        goals.forEach((code, goal) -> setGoal(code, goal, by));
    }

    private void setGoal(TargetCode code, int goal, AccountId by) {
        int changed = database.sql("update pilot_target set goal = ? where code = ? and goal <> ?")
                .params(goal, code.name(), goal)
                .update();
        if (changed > 0) {
            database.sql("insert into pilot_target_change (code, goal, changed_at, changed_by) values (?, ?, ?, ?)")
                    .params(code.name(), goal, clock.instant().atOffset(ZoneOffset.UTC), by.value())
                    .update();
        }
    }

    private record Goal(TargetCode code, int goal) {}
}
