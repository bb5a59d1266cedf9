package fr.bricoconcierge.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.job.JobState;

/** Work that runs beside the pages, followed on its own page as somebody would who waits for it. */
public final class LongWork {

    private LongWork() {}

    /** Waits until its page says that state; fails with what the page said last. */
    public static void until(JobState state, Visitor visitor, String path) {
        Waiting.until(() -> {
            Screen page = visitor.open(path);
            assertThat(page.texts("#travail .badge")).as("%s", page.text()).containsExactly(state.label());
        });
    }
}
