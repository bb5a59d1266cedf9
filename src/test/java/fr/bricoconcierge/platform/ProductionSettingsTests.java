package fr.bricoconcierge.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** What the documents promise about a real installation is what it gets. */
class ProductionSettingsTests {

    private static final Pattern VARIABLE = Pattern.compile("^\\| `([A-Z_]+)` \\| (?!`)[^|]+\\|$", Pattern.MULTILINE);

    @Test
    void theServerItselfReadsWhatTheProxySays() throws IOException {
        var documents = new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yaml"));

        PropertySource<?> production = documents.stream()
                .filter(it -> "prod".equals(it.getProperty("spring.config.activate.on-profile")))
                .findFirst()
                .orElseThrow();

        assertThat(production.getProperty("server.forward-headers-strategy")).isEqualTo("native");
    }

    @Test
    void everyVariableOfTheReadmeReachesAContainer() throws IOException {
        String compose = Files.readString(Path.of("docker-compose.yml"));

        var told = VARIABLE.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(row -> row.group(1))
                .filter(name -> !name.startsWith("SPRING_"))
                .toList();

        assertThat(told).contains("SITE_ADDRESS", "BRICO_MAP_TILES");
        assertThat(told).allSatisfy(name -> assertThat(compose).contains("${" + name + ":"));
    }
}
