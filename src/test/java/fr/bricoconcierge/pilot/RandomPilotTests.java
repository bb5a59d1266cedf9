package fr.bricoconcierge.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.pilot.HouseholdFacts.Met;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever happened, undone and moved and merged and taken back, a figure is as many rows as open behind it (P1). */
@PageTest
class RandomPilotTests {

    @Autowired
    People people;

    @Autowired
    TargetReading targets;

    @Autowired
    FunnelReading funnel;

    @Autowired
    BehindFigures behind;

    @Autowired
    ActivityReading activity;

    @Autowired
    JdbcClient database;

    private Random random;
    private PilotFacts facts;
    private HouseholdFacts households;
    private final Set<UUID> knocked = new HashSet<>();
    private final Set<UUID> filed = new HashSet<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyFigureIsAsManyRowsAsOpenBehindIt(long seed) {
        UUID account = people.concierge().id().value();
        random = new Random(seed);
        facts = new PilotFacts(database, account);
        households = new HouseholdFacts(database, account);
        Map<CountedFigure, Long> before = figures();

        knock();
        meet();

        Map<CountedFigure, Long> after = figures();
        assertThat(after.get(CountedFigure.DOORS) - before.get(CountedFigure.DOORS))
                .isEqualTo(knocked.size());
        assertThat(after.get(CountedFigure.FILES) - before.get(CountedFigure.FILES))
                .isEqualTo(filed.size());
        after.forEach((figure, count) ->
                assertThat(total(targets.rows(figure, 1))).as(figure.name()).isEqualTo(count));
        theFunnelIsAsManyRowsToo();
    }

    private void theFunnelIsAsManyRowsToo() {
        List<Long> all = funnel.count(DashboardFilter.ALL).all();
        List<ActivityReading.Week> weeks = activity.weeks(DashboardFilter.ALL);
        for (FunnelStage stage : FunnelStage.values()) {
            long count = all.get(stage.ordinal());
            assertThat(total(behind.stage(stage, null, null, DashboardFilter.ALL, 1)))
                    .as(stage.name())
                    .isEqualTo(count);
            assertThat(weeks.stream()
                            .filter(week -> week.stage() == stage)
                            .mapToLong(ActivityReading.Week::count)
                            .sum())
                    .as(stage.name())
                    .isEqualTo(count);
        }
    }

    private Map<CountedFigure, Long> figures() {
        List<CountedFigure> all = List.of(CountedFigure.values());
        Map<CountedFigure, Long> counted = targets.byDay(all).stream()
                .collect(Collectors.groupingBy(
                        TargetReading.DayCount::code, Collectors.summingLong(TargetReading.DayCount::count)));
        return Arrays.stream(CountedFigure.values())
                .collect(Collectors.toMap(figure -> figure, figure -> counted.getOrDefault(figure, 0L)));
    }

    private static long total(List<CountedRow> rows) {
        return rows.isEmpty() ? 0 : rows.get(0).total();
    }

    /** Knocks at random, a third of them undone, doors moved from sector to sector in between. */
    private void knock() {
        UUID one = facts.sector();
        UUID other = facts.sector();
        List<UUID> doors = facts.doors(one, 45);
        UUID tour = facts.tour(one, doors, random.nextBoolean());
        for (int knock = 0; knock < 80; knock++) {
            UUID door = doors.get(random.nextInt(doors.size()));
            UUID id = facts.knock(tour, door, at(), random.nextInt(3) == 0);
            if (random.nextInt(3) == 0) {
                facts.undo(id);
            } else {
                knocked.add(door);
            }
            if (random.nextInt(8) == 0) {
                facts.move(door, random.nextBoolean() ? one : other);
            }
        }
    }

    /** Households met, merged, visited, given up, referred, their files opened and taken back. */
    private void meet() {
        List<Met> met = new ArrayList<>();
        for (int one = 0; one < 20; one++) {
            Met sender = met.isEmpty() || random.nextBoolean() ? null : met.get(random.nextInt(met.size()));
            met.add(households.meet(sender == null ? "TOUR" : "WORD_OF_MOUTH", null, at(), sender));
        }
        for (int gone = 0; gone < 3; gone++) {
            households.merge(met.remove(met.size() - 1), met.get(gone));
        }
        for (Met one : met) {
            if (random.nextBoolean()) {
                UUID visit = households.visit(one, null, at());
                facts.kit(visit, 1 + random.nextInt(5));
                if (random.nextInt(4) == 0) {
                    households.giveUp(visit);
                }
            }
            if (random.nextBoolean()) {
                refer(one);
            }
        }
    }

    private void refer(Met met) {
        UUID referral = households.refer(met, at());
        households.step(referral, "MET", at());
        String programme = List.of("AMELIO", "AMELIO_PLUS", "INFORMATION").get(random.nextInt(3));
        UUID opened = households.openFile(referral, programme, at());
        if (random.nextInt(3) == 0) {
            households.takeBack(opened);
        } else if (!programme.equals("INFORMATION")) {
            filed.add(met.household());
        }
    }

    private String at() {
        return "2026-%02d-%02dT%02d:00Z"
                .formatted(9 + random.nextInt(3), 1 + random.nextInt(28), 8 + random.nextInt(10));
    }
}
