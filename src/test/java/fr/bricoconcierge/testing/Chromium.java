package fr.bricoconcierge.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chrome or Chromium and Node.js, started once. Without them the browser tests are skipped with one
 * clear line, or fail when {@code BROWSER_TESTS=required}.
 */
final class Chromium implements ExecutionCondition, BeforeAllCallback {

    private static final Optional<Path> BROWSER =
            find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final Optional<Path> NODE = find("node");

    private static Playwright playwright;
    private static Browser browser;
    private static boolean said;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (BROWSER.isPresent() && NODE.isPresent() || "required".equals(System.getenv("BROWSER_TESTS"))) {
            return ConditionEvaluationResult.enabled("a browser is found or required");
        }
        sayOnce();
        return ConditionEvaluationResult.disabled("no Chrome or Chromium with Node.js on the PATH");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        browser();
    }

    static synchronized Browser browser() {
        if (browser == null) {
            Path chromium = BROWSER.orElseThrow(() -> new AssertionError("BROWSER_TESTS=required, but no Chromium"));
            Path node = NODE.orElseThrow(() -> new AssertionError("BROWSER_TESTS=required, but no Node.js"));
            playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of(
                            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node.toString())));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium)
                            .setArgs(List.of(
                                    "--disable-dev-shm-usage",
                                    "--disable-background-networking",
                                    "--use-fake-device-for-media-stream",
                                    "--use-file-for-fake-video-capture=" + Camera.FILM.toAbsolutePath())));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static synchronized void sayOnce() {
        if (!said) {
            said = true;
            System.out.println(
                    "Browser tests are skipped: no Chrome or Chromium with Node.js (20 or newer) on the PATH.");
        }
    }

    private static Optional<Path> find(String... names) {
        String[] folders = System.getenv("PATH").split(File.pathSeparator);
        return Arrays.stream(names)
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
