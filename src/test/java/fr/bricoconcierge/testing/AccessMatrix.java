package fr.bricoconcierge.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Who may reach which route, as written down beside the tests. */
public record AccessMatrix(List<Row> rows) {

    private static final List<String> COLUMNS =
            List.of("method", "path", "anonymous", "coordinator", "concierge", "advisor");

    public static AccessMatrix read() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:access/*.csv");
            return new AccessMatrix(Arrays.stream(files)
                    .flatMap(file -> lines(file).stream())
                    .map(Row::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every route once, as {@code GET /stands}. */
    public Set<String> routes() {
        return rows.stream().map(row -> row.method() + " " + row.path()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lines(Resource file) {
        try {
            List<String> lines = file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            if (!lines.get(0).equals(String.join(";", COLUMNS))) {
                throw new IllegalStateException(file.getFilename() + " does not begin with " + COLUMNS);
            }
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One route; a role's answer is {@code ok}, {@code 404} or {@code login}. */
    public record Row(String method, String path, Map<String, String> answers) {

        static Row of(String line) {
            String[] cells = line.split(";");
            return new Row(
                    cells[0],
                    cells[1],
                    Map.of("anonymous", cells[2], "coordinator", cells[3], "concierge", cells[4], "advisor", cells[5]));
        }

        public String expected(String role) {
            return answers.get(role);
        }

        /** The path with something in place of its variables. */
        public String examplePath(String id) {
            return path.replaceAll("\\{[^}]+}", id);
        }
    }
}
