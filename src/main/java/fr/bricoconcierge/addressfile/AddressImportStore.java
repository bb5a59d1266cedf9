package fr.bricoconcierge.addressfile;

import fr.bricoconcierge.address.AddressMerge;
import fr.bricoconcierge.address.RefusedLine;
import fr.bricoconcierge.job.JobId;
import fr.bricoconcierge.shared.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the account of each import: when, by whom, how many lines and which ones were refused. */
@Service
@Transactional
class AddressImportStore {

    private static final String LOST =
            "Le serveur s’est arrêté pendant l’import. Recommencez\u00a0: ce qui est déjà fait"
                    + " ne sera pas refait.";

    /** Between the first trace of an import and the job that reads it there is less. */
    private static final Duration BEGINNING = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final AddressMerge merge;
    private final Clock clock;

    AddressImportStore(JdbcClient database, AddressMerge merge, Clock clock) {
        this.database = database;
        this.merge = merge;
        this.clock = clock;
    }

    AddressImportId begin(String fileName, Set<String> communes, AccountId by) {
        AddressImportId id = AddressImportId.next();
        database.sql("insert into address_import (id, started_at, started_by, file_name, communes, state,"
                        + " read, added, changed, unchanged, skipped, rejected)"
                        + " values (?, ?, ?, ?, ?, 'RUNNING', 0, 0, 0, 0, 0, 0)")
                .params(id.value(), now(), by.value(), fileName)
                .param(communes.isEmpty() ? null : String.join(", ", communes))
                .update();
        return id;
    }

    void runsAs(AddressImportId id, JobId job) {
        database.sql("update address_import set job_id = ? where id = ?")
                .params(job.value(), id.value())
                .update();
    }

    /** It never began: nothing is known of it. */
    void withdraw(AddressImportId id) {
        database.sql("delete from address_import where id = ?")
                .param(id.value())
                .update();
    }

    /** Writes one batch and counts it, all or nothing. */
    void write(AddressImportId id, AddressBatch batch) {
        var result = merge.merge(id.value(), batch.lines());
        writeRejections(id, batch.rejections());
        writeRejections(id, result.refused());
        database.sql("""
                        update address_import set read = read + ?, added = added + ?, changed = changed + ?,
                               unchanged = unchanged + ?, skipped = skipped + ?, rejected = rejected + ?
                        where id = ?
                        """)
                .params(batch.read(), result.added(), result.changed(), result.unchanged(), batch.skipped())
                .params(batch.rejections().size() + result.refused().size(), id.value())
                .update();
    }

    void finish(AddressImportId id) {
        end(id, "DONE", null);
        merge.settle();
    }

    void cancel(AddressImportId id) {
        end(id, "CANCELLED", null);
    }

    void fail(AddressImportId id, String sentence) {
        end(id, "FAILED", sentence);
    }

    /** Imports whose server stopped are said to have failed, and what was remembered for them is forgotten. */
    void endLost() {
        database.sql("""
                        select i.id as value from address_import i left join job j on j.id = i.job_id
                        where i.state = 'RUNNING'
                          and (j.state = 'FAILED' or (i.job_id is null and i.started_at < ?))
                        """)
                .param(now().minus(BEGINNING))
                .query(AddressImportId.class)
                .list()
                .forEach(id -> fail(id, LOST));
    }

    private void end(AddressImportId id, String state, @Nullable String failure) {
        database.sql("update address_import set state = ?, failure = ?, finished_at = ? where id = ?")
                .param(state)
                .param(failure)
                .params(now(), id.value())
                .update();
        merge.forget(id.value());
    }

    private void writeRejections(AddressImportId id, List<RefusedLine> refused) {
        if (refused.isEmpty()) {
            return;
        }
        database.sql("insert into address_import_rejection (import_id, line, reason, content)"
                        + " select ?, * from unnest(?::int[], ?::text[], ?::text[])")
                .param(id.value())
                .param(refused.stream().map(line -> (int) line.line()).toArray(Integer[]::new))
                .param(refused.stream().map(RefusedLine::reason).toArray(String[]::new))
                .param(refused.stream().map(RefusedLine::content).toArray(String[]::new))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
