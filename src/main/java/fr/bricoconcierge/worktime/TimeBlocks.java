package fr.bricoconcierge.worktime;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Uuids;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes and frees people's time. One exclusion constraint over everything that anybody does makes overlaps impossible,
 * on however many servers two people book at the same moment.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TimeBlocks {

    private static final String EXCLUSION_VIOLATION = "23P01";

    private final JdbcClient database;

    TimeBlocks(JdbcClient database) {
        this.database = database;
    }

    /**
     * Takes the time of all participants or of none.
     *
     * @throws SlotTaken when one of them is busy; the transaction is lost with it
     */
    public void take(TimeBlock block, Collection<AccountId> participants) {
        queueFor(participants).forEach(participant -> insert(block, participant));
    }

    /**
     * Gives the subject other time, or other people's: it frees what it took and takes {@code block} at once.
     *
     * @param previous whose time it took until now
     * @throws SlotTaken as {@link #take} does
     */
    public void move(
            UUID subject, Collection<AccountId> previous, TimeBlock block, Collection<AccountId> participants) {
        queueFor(Stream.concat(previous.stream(), participants.stream()).toList());
        release(subject);
        take(block, participants);
    }

    /** Frees whatever time the subject took. */
    public void release(UUID subject) {
        database.sql("delete from time_block where subject_id = ?")
                .param(subject)
                .update();
    }

    /** The subject is over: what it took from {@code now} on is free again. */
    public void end(UUID subject, Instant now) {
        database.sql("delete from time_block where subject_id = ? and starts_at >= ?")
                .params(subject, now.atOffset(ZoneOffset.UTC))
                .update();
        database.sql("update time_block set ends_at = ? where subject_id = ? and ends_at > ?")
                .params(now.atOffset(ZoneOffset.UTC), subject, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Lets bookings of one person come one after the other. The constraint alone would refuse as surely, but those who
     * meet at the same slot would wait for each other until the database finds the deadlock, a second later.
     */
    private List<AccountId> queueFor(Collection<AccountId> participants) {
        // in one order everywhere: two pairs booked crosswise never wait for each other
        List<AccountId> ordered = participants.stream()
                .distinct()
                .sorted(Comparator.comparing(AccountId::value))
                .toList();
        ordered.forEach(participant -> database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("agenda " + participant)
                .query()
                .singleRow());
        return ordered;
    }

    private void insert(TimeBlock block, AccountId participant) {
        try {
            database.sql("insert into time_block (id, account_id, kind, subject_id, starts_at, ends_at, title, path,"
                            + " sector_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(Uuids.next(), participant.value(), block.kind().name(), block.subject())
                    .param(block.startsAt().atOffset(ZoneOffset.UTC))
                    .param(block.endsAt().atOffset(ZoneOffset.UTC))
                    .params(block.title(), block.path())
                    .param(block.sector() == null ? null : block.sector().value())
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw isOverlap(e) ? new SlotTaken(participant, block) : e;
        } catch (PessimisticLockingFailureException e) {
            throw new SlotTaken(participant, block); // a deadlock between two bookings: the other one has it
        }
    }

    /** Whether the database refused it because of an exclusion constraint. */
    public static boolean isOverlap(DataIntegrityViolationException e) {
        return e.getMostSpecificCause() instanceof SQLException cause
                && EXCLUSION_VIOLATION.equals(cause.getSQLState());
    }
}
