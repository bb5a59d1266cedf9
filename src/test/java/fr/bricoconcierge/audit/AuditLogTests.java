package fr.bricoconcierge.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** What is written down stays, and is written with the act alone. */
@PageTest
class AuditLogTests {

    @Autowired
    AuditLog log;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private final UUID record = UUID.randomUUID();

    @Test
    void anActThatIsTakenBackIsNotWrittenDown() {
        transaction.executeWithoutResult(act -> {
            log.write(entry());
            act.setRollbackOnly();
        });

        assertThat(written()).isZero();
    }

    @Test
    void nothingIsWrittenBesideAnAct() {
        assertThatThrownBy(() -> log.write(entry())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_entry set reason = 'autre'", "delete from audit_entry", "truncate audit_entry"})
    void whatIsWrittenStays(String change) {
        transaction.executeWithoutResult(act -> log.write(entry()));

        assertThatThrownBy(() -> database.sql(change).update()).hasMessageContaining("append-only");
        assertThat(written()).isOne();
    }

    private AuditEntry entry() {
        return AuditEntry.of(AuditAction.MERGED_CARDS, people.coordinator().id())
                .about(record);
    }

    private int written() {
        return database.sql("select count(*) from audit_entry where subject_id = ?")
                .param(record)
                .query(Integer.class)
                .single();
    }
}
