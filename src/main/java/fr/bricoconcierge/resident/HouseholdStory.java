package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.HistorySource;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.NextStepSource;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened with a household and what is due, from all modules: one statement each, however many modules tell. */
@Service
@Transactional(readOnly = true)
class HouseholdStory {

    /** How many steps one page of the history shows. */
    static final int PAGE = 20;

    private static final int MOST_DUE = 10;

    private final List<HistorySource> histories;
    private final List<NextStepSource> plans;
    private final JdbcClient database;
    private final Clock clock;

    HouseholdStory(
            ObjectProvider<HistorySource> histories,
            ObjectProvider<NextStepSource> plans,
            JdbcClient database,
            Clock clock) {
        this.histories = histories.orderedStream().toList();
        this.plans = plans.orderedStream().toList();
        this.database = database;
        this.clock = clock;
    }

    /** One page, newest first; one step more than a page when there is a page after it. */
    List<HistoryStep> history(HouseholdId household, int page) {
        String told = union(
                histories.stream().map(HistorySource::view).toList(), "at, kind, subject_id, detail, author_id as who");
        List<Object> params = householdOnceAView(household, histories.size());
        params.add(PAGE + 1);
        params.add(page * PAGE);
        return database
                .sql("select f.source, f.at, f.kind, f.subject_id, f.detail, a.display_name as who from (" + told
                        + ") f left join account a on a.id = f.who"
                        + " order by f.at desc, f.source, f.subject_id, f.kind limit ? offset ?")
                .params(params)
                .query(Row.class)
                .list()
                .stream()
                .map(this::step)
                .toList();
    }

    /** What is due, the nearest first. */
    List<DueStep> due(HouseholdId household) {
        if (plans.isEmpty()) {
            return List.of();
        }
        String planned = union(
                plans.stream().map(NextStepSource::view).toList(),
                "due_at as at, kind, subject_id, detail, owner_id as who");
        List<Object> params = householdOnceAView(household, plans.size());
        params.add(MOST_DUE);
        return database
                .sql("select f.source, f.at, f.kind, f.subject_id, f.detail, a.display_name as who from (" + planned
                        + ") f left join account a on a.id = f.who order by f.at, f.source, f.subject_id limit ?")
                .params(params)
                .query(Row.class)
                .list()
                .stream()
                .map(this::due)
                .toList();
    }

    private static String union(List<String> views, String columns) {
        return IntStream.range(0, views.size())
                .mapToObj(i ->
                        "select %d as source, %s from %s where household_id = ?".formatted(i, columns, views.get(i)))
                .collect(Collectors.joining(" union all "));
    }

    private static List<Object> householdOnceAView(HouseholdId household, int views) {
        List<Object> params = new ArrayList<>();
        for (int i = 0; i < views; i++) {
            params.add(household.value());
        }
        return params;
    }

    private HistoryStep step(Row row) {
        HistoryLine line = histories.get(row.source()).describe(row.fact());
        Moment moment = Moment.ago(row.at(), clock.instant());
        String text = line.detail();
        if (row.who() != null) {
            text = text == null ? row.who() : text + " · " + row.who();
        }
        return new HistoryStep(
                line.icon(), moment.iso(), moment.text(), moment.exact(), line.title(), text, line.href());
    }

    private DueStep due(Row row) {
        HistoryLine line = plans.get(row.source()).describe(row.fact());
        return new DueStep(
                line.title(),
                line.detail(),
                line.href(),
                Moment.at(row.at()),
                row.who(),
                row.at().isBefore(clock.instant()));
    }

    private record Row(
            int source,
            Instant at,
            String kind,
            UUID subjectId,
            @Nullable String detail,
            @Nullable String who) {

        HistoryFact fact() {
            return new HistoryFact(at, kind, subjectId, detail);
        }
    }
}
