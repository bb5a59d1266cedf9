package fr.bricoconcierge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/** The table of modules in the README is the one of the code: every module, and only calls to those above. */
class ReadmeTests {

    private static final Pattern ROW = Pattern.compile("^\\| *(\\d*|aside) *\\| `(\\w+)` \\|", Pattern.MULTILINE);
    private static final int ASIDE = 99;

    @Test
    void everyModuleHasItsRow() throws IOException {
        assertThat(levels().keySet()).containsExactlyElementsOf(modules());
    }

    @Test
    void modulesCallOnlyThoseAboveThem() throws IOException {
        Map<String, Integer> levels = levels();
        for (String module : modules()) {
            assertThat(allowed(module))
                    .as("what %s may call", module)
                    .allSatisfy(called -> assertThat(levels.get(called)).isLessThan(levels.get(module)));
        }
    }

    private static Map<String, Integer> levels() throws IOException {
        Map<String, Integer> levels = new TreeMap<>();
        int level = 0;
        for (MatchResult row :
                ROW.matcher(Files.readString(Path.of("README.md"))).results().toList()) {
            level = row.group(1).isEmpty() ? level : level(row.group(1));
            levels.put(row.group(2), level);
        }
        return levels;
    }

    private static int level(String said) {
        return said.equals("aside") ? ASIDE : Integer.parseInt(said);
    }

    private static List<String> modules() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/fr/bricoconcierge"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> allowed(String module) {
        try {
            Class<?> info = Class.forName("fr.bricoconcierge." + module + ".package-info");
            return Arrays.stream(info.getAnnotation(ApplicationModule.class).allowedDependencies())
                    .filter(name -> !name.equals(ApplicationModule.OPEN_TOKEN))
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no package-info in " + module, e);
        }
    }
}
