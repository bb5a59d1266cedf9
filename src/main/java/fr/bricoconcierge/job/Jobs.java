package fr.bricoconcierge.job;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import java.io.OutputStream;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins long work and lets the page go on; one of each kind runs at a time, over all instances. */
@Service
public class Jobs {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);
    private static final String FAILED = "Le travail s’est arrêté sur une erreur. Recommencez.";

    private final JobStore store;
    private final TaskExecutor executor;

    Jobs(JobStore store, TaskExecutor applicationTaskExecutor) {
        this.store = store;
        this.executor = applicationTaskExecutor;
    }

    /**
     * Begins the work; its page is {@link #page}. Not within a transaction: the work would not see what it wrote.
     *
     * @throws Refused while another of its kind runs
     */
    @Transactional(propagation = Propagation.NEVER)
    public JobId start(NewJob job, AccountId by, JobWork work) {
        JobId id = store.begin(job, by);
        executor.execute(() -> run(id, work));
        return id;
    }

    /** Where a person follows that work. */
    public static String page(JobId id) {
        return "/travaux/" + id;
    }

    /** Asks that it stop; it does so the next time it says how far it is. */
    public void stop(JobId id) {
        store.askToStop(id);
    }

    /** Says of work whose server stopped that it failed. */
    public void endLost() {
        store.endLost();
    }

    private void run(JobId id, JobWork work) {
        try {
            work.run(new Progress(id));
            store.end(id, JobState.DONE, null);
        } catch (JobCancelled e) {
            store.end(id, JobState.CANCELLED, null);
        } catch (Refused refusal) {
            store.end(id, JobState.FAILED, refusal.sentence());
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            log.error("Job {} failed", id, e);
            store.end(id, JobState.FAILED, FAILED);
        }
    }

    private class Progress implements JobProgress {

        private static final Duration PAUSE = Duration.ofSeconds(1);

        private final JobId id;
        private long saidAt = System.nanoTime() - PAUSE.toNanos();

        Progress(JobId id) {
            this.id = id;
        }

        @Override
        public void report(long done, long total) {
            boolean last = done == total;
            if (!last && System.nanoTime() - saidAt < PAUSE.toNanos()) {
                return;
            }
            saidAt = System.nanoTime();
            if (!store.heard(id, done, total)) {
                throw new JobCancelled();
            }
        }

        @Override
        public OutputStream file(String name, String mediaType) {
            store.keepFile(id, name, mediaType);
            return new JobFile(store, id);
        }
    }
}
