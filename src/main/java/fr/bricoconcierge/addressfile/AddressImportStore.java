package fr.bricoconcierge.addressfile;

import fr.bricoconcierge.address.AddressMerge;
import fr.bricoconcierge.address.RefusedLine;
import fr.bricoconcierge.shared.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the account of each import: when, by whom, how many lines and which ones were refused. */
@Service
@Transactional
class AddressImportStore {

    private final JdbcClient database;
    private final JdbcTemplate template;
    private final AddressMerge merge;
    private final Clock clock;

    AddressImportStore(JdbcClient database, JdbcTemplate template, AddressMerge merge, Clock clock) {
        this.database = database;
        this.template = template;
        this.merge = merge;
        this.clock = clock;
    }

    AddressImportId begin(String fileName, Set<String> communes, AccountId by) {
        AddressImportId id = AddressImportId.next();
        database.sql("insert into address_import (id, started_at, started_by, file_name, communes, state,"
                        + " read, added, changed, unchanged, skipped, rejected)"
                        + " values (?, ?, ?, ?, ?, 'RUNNING', 0, 0, 0, 0, 0, 0)")
                .params(id.value(), clock.instant().atOffset(ZoneOffset.UTC), by.value(), fileName)
                .param(communes.isEmpty() ? null : String.join(", ", communes))
                .update();
        return id;
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
    }

    void fail(AddressImportId id, String sentence) {
        end(id, "FAILED", sentence);
    }

    private void end(AddressImportId id, String state, @Nullable String failure) {
        Instant now = clock.instant();
        database.sql("update address_import set state = ?, failure = ?, finished_at = ? where id = ?")
                .param(state)
                .param(failure)
                .params(now.atOffset(ZoneOffset.UTC), id.value())
                .update();
        merge.forget(id.value());
    }

    private void writeRejections(AddressImportId id, List<RefusedLine> rejections) {
        template.batchUpdate(
                "insert into address_import_rejection (import_id, line, reason, content) values (?, ?, ?, ?)",
                rejections.stream()
                        .map(refused -> new Object[] {id.value(), refused.line(), refused.reason(), refused.content()})
                        .toList());
    }
}
