package fr.bricoconcierge.job;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the account of long work; each line in a transaction of its own, so that pages see it at once. */
@Service
@Transactional
class JobStore {

    /** Work that was not heard of for so long is lost: its server stopped. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    private static final int KEPT_MONTHS = 12;

    private final JdbcClient database;
    private final Clock clock;

    JobStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes the work down as running.
     *
     * @throws Refused while another of its kind runs
     */
    JobId begin(NewJob job, AccountId by) {
        endLost();
        JobId id = JobId.next();
        try {
            database.sql("insert into job (id, kind, title, back, state, done, started_at, started_by, heard_at,"
                            + " cancel_asked) values (?, ?, ?, ?, 'RUNNING', 0, ?, ?, ?, false)")
                    .params(id.value(), job.kind(), job.title(), job.back(), now(), by.value())
                    .param(now())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refused(
                    "Un travail de ce genre est déjà en cours. Attendez qu’il finisse, ou arrêtez-le d’abord.");
        }
        return id;
    }

    /** Work whose server stopped is said to have failed, so that another may begin. */
    void endLost() {
        database.sql("update job set state = 'FAILED', finished_at = ?, failure = ?"
                        + " where state = 'RUNNING' and heard_at < ?")
                .params(now(), "Le serveur s’est arrêté pendant ce travail. Recommencez.", now().minus(SILENCE))
                .update();
    }

    /** Says how far it is, whatever transaction the work is in. Answers whether it should go on. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean heard(JobId id, long done, long total) {
        return database.sql("update job set done = ?, total = nullif(?, 0), heard_at = ?"
                        + " where id = ? and state = 'RUNNING' returning not cancel_asked")
                .params(done, total, now(), id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void end(JobId id, JobState state, @Nullable String failure) {
        database.sql("update job set state = ?, failure = ?, finished_at = ? where id = ? and state = 'RUNNING'")
                .param(state.name())
                .param(failure)
                .params(now(), id.value())
                .update();
    }

    void askToStop(JobId id) {
        database.sql("update job set cancel_asked = true where id = ? and state = 'RUNNING'")
                .param(id.value())
                .update();
    }

    void keepFile(JobId id, String name, String mediaType) {
        database.sql("update job set file_name = ?, media_type = ? where id = ?")
                .params(name, mediaType, id.value())
                .update();
    }

    void keepPiece(JobId id, int position, byte[] content) {
        database.sql("insert into job_file_piece (job_id, position, content) values (?, ?, ?)")
                .params(id.value(), position, content)
                .update();
    }

    /** Work of a year ago goes with its file; what work left that did not come to its end goes at once. */
    void forgetOld() {
        database.sql("delete from job_file_piece p using job j"
                        + " where j.id = p.job_id and j.state in ('FAILED', 'CANCELLED')")
                .update();
        database.sql("delete from job where finished_at < ?").param(yearAgo()).update();
    }

    private OffsetDateTime yearAgo() {
        return clock.instant().atZone(Moment.PARIS).minusMonths(KEPT_MONTHS).toOffsetDateTime();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
