package fr.bricoconcierge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column of the database is in the data map, personal or not, and nothing else is. */
@PageTest
class PersonalDataTests {

    private static final Path MAP = Path.of("docs/data-map.csv");

    @Autowired
    JdbcClient database;

    @Test
    void everyColumnIsInTheDataMap() throws IOException {
        Set<String> columns =
                new TreeSet<>(database.sql("""
                        select c.table_name || ',' || c.column_name
                        from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                          and c.table_name <> 'flyway_schema_history'
                        """).query(String.class).list());
        assertThat(mapped()).containsExactlyElementsOf(columns);
    }

    @Test
    void whatIsPersonalSaysWhyHowLongAndHowItIsErased() throws IOException {
        assertThat(rows().stream().filter(row -> row.split(",", -1).length != 7))
                .isEmpty();
        assertThat(rows().stream().filter(PersonalDataTests::isHalfSaid)).isEmpty();
    }

    private static boolean isHalfSaid(String row) {
        List<String> facts = List.of(row.split(",", -1)).subList(2, 7);
        long unsaid = facts.stream().filter(fact -> fact.equals("-")).count();
        return facts.stream().anyMatch(String::isBlank) || (unsaid != 0 && unsaid != facts.size());
    }

    private static Set<String> mapped() throws IOException {
        return rows().stream()
                .map(row -> row.split(",", -1)[0] + "," + row.split(",", -1)[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(MAP).stream()
                .skip(1)
                .filter(row -> !row.isBlank())
                .toList();
    }
}
