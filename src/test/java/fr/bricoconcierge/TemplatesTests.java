package fr.bricoconcierge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every template keeps to: short, without script or style of its own, made of the shared parts. */
class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST = 100;

    private static final List<Pattern> FORBIDDEN = List.of(
            Pattern.compile("<script(?![^>]*\\bsrc)"),
            Pattern.compile("<style\\b"),
            Pattern.compile("\\s(?:th:)?style\\s*="),
            Pattern.compile("\\s(?:th:)?on[a-z]+\\s*="),
            Pattern.compile("javascript:"),
            Pattern.compile("th:utext"),
            Pattern.compile("(?:src|href)=\"https?:"));

    @Test
    void noTemplateIsLong() {
        assertThat(templates().filter(path -> text(path).lines().count() > LONGEST))
                .isEmpty();
    }

    @Test
    void noTemplateBringsAScriptAStyleOrRawHtml() {
        assertThat(templates()
                        .flatMap(path -> FORBIDDEN.stream()
                                .filter(forbidden ->
                                        forbidden.matcher(text(path)).find())
                                .map(forbidden -> path + " has " + forbidden)))
                .isEmpty();
    }

    /** {@code th:replace} goes before {@code th:each} and {@code th:if}, which would then be lost in silence. */
    @Test
    void noConditionIsLostOnAReplacedElement() {
        Pattern lost = Pattern.compile("<[^>]*\\sth:(?:each|if|unless)=\"[^\"]*\"[^>]*\\sth:replace="
                + "|<[^>]*\\sth:replace=\"[^\"]*\"[^>]*\\sth:(?:each|if|unless)=");
        assertThat(templates().filter(path -> lost.matcher(text(path)).find())).isEmpty();
    }

    @Test
    void everyFieldOfAFormIsTheSharedOne() {
        Pattern own = Pattern.compile("<(?:input|select|textarea)[^>]*\\sth:field=");
        assertThat(templates()
                        .filter(path -> !path.startsWith(TEMPLATES.resolve("fragments")))
                        .filter(path -> own.matcher(text(path).replaceAll("<input type=\"hidden\"[^>]*>", ""))
                                .find()))
                .isEmpty();
    }

    /** Where Java speaks to a page by key, the sentence exists. */
    @Test
    void everyKeyHasItsMessage() {
        Pattern key = Pattern.compile("Flash\\.(?:done|watch)\\(\\s*\"([^\"]+)\"\\s*\\)");
        Set<String> missing = new TreeSet<>();
        Properties messages = messages();
        files(SOURCES, ".java").forEach(path -> {
            Matcher matcher = key.matcher(text(path));
            while (matcher.find()) {
                if (!messages.containsKey(matcher.group(1))) {
                    missing.add(matcher.group(1));
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void theFrenchIsTypeset() {
        Pattern bare = Pattern.compile("[\\p{L}»] [;!?»]|[\\p{L}] :(?=[ <])|« \\p{L}|\\p{L}'\\p{L}");
        assertThat(templates().flatMap(path -> {
                    String shown = text(path)
                            .replaceAll("(?s)<!--.*?-->", "")
                            .replaceAll("(?s)<[^>]*>", "\n")
                            .replace("&nbsp;", "\u00a0");
                    return shown.lines()
                            .filter(line -> bare.matcher(line).find())
                            .map(line -> path.getFileName() + ": " + line.strip());
                }))
                .isEmpty();
    }

    private static Stream<Path> templates() {
        return files(TEMPLATES, ".html");
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> path.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties messages() {
        Properties messages = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    private static String text(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
