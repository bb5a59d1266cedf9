package fr.bricoconcierge.situation;

import fr.bricoconcierge.shared.Choice;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for cases in the data: one statement, however many situations are asked for. */
@Service
@Transactional(readOnly = true)
class CaseReading {

    /** How many cases the page of one situation shows. */
    static final int SHOWN = 12;

    private static final int TO_POINT_AT = 60;

    private static final String LATEST = """
            (select '%s' as evidence, c.kind, c.id, c.at, c.detail, count(*) over () as total
             from (%s) c order by c.at desc, c.id limit :most)
            """;

    private final JdbcClient database;

    CaseReading(JdbcClient database) {
        this.database = database;
    }

    /** The latest cases of each, the very latest first. */
    Map<Evidence, Cases> of(Collection<Evidence> wanted, int most) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        String sql = wanted.stream()
                .distinct()
                .map(evidence -> LATEST.formatted(evidence, evidence.query()))
                .collect(Collectors.joining(" union all "));
        Map<Evidence, List<Found>> found = database
                .sql("select * from (" + sql + ") every order by at desc, id")
                .param("most", most)
                .query(Found.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Found::evidence));
        Map<Evidence, Cases> all = new EnumMap<>(Evidence.class);
        found.forEach((evidence, rows) -> all.put(evidence, Cases.of(rows)));
        return all;
    }

    /** What the team did lately, the latest first, to point at. */
    List<Choice> recent() {
        return database
                .sql("select * from (" + CaseQueries.recent() + ") c order by at desc, id limit ?")
                .param(TO_POINT_AT)
                .query(FoundCase.class)
                .list()
                .stream()
                .map(FoundCase::choice)
                .toList();
    }

    static List<Choice> kinds() {
        return Arrays.stream(Evidence.values())
                .map(evidence -> Choice.of(evidence.name(), evidence.label()))
                .toList();
    }

    /**
     * The cases of one evidence.
     *
     * @param total how many there are in all
     */
    record Cases(List<FoundCase> latest, long total) {

        static final Cases NONE = new Cases(List.of(), 0);

        private static Cases of(List<Found> rows) {
            return new Cases(
                    rows.stream().map(Found::found).toList(), rows.get(0).total());
        }
    }

    private record Found(
            Evidence evidence,
            CaseKind kind,
            UUID id,
            Instant at,
            @Nullable String detail,
            long total) {

        private FoundCase found() {
            return new FoundCase(kind, id, at, detail);
        }
    }
}
