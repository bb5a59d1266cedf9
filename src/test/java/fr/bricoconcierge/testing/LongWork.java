package fr.bricoconcierge.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.bricoconcierge.job.JobState;
import java.time.Duration;

/** Work that runs beside the pages, followed on its own page as somebody would who waits for it. */
public final class LongWork {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private LongWork() {}

    /** Its page once it says that state; fails with what the page said last. */
    public static Screen until(JobState state, Visitor visitor, String path) {
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .pollInSameThread()
                .untilAsserted(() -> {
                    Screen page = visitor.open(path);
                    assertThat(page.texts("#travail .badge"))
                            .as("%s", page.text())
                            .containsExactly(state.label());
                });
        return visitor.open(path);
    }
}
