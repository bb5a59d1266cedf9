package fr.bricoconcierge.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.audit.AuditAction;
import fr.bricoconcierge.audit.AuditEntry;
import fr.bricoconcierge.audit.AuditLog;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The log of who did what, and that reading it is an act like another. */
@PageTest
class JournalPageTests {

    @Autowired
    AuditLog log;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    TransactionTemplate transaction;

    private Visitor coordinator;

    @BeforeEach
    void theCoordinatorReads() {
        coordinator = visitors.as(people.coordinator());
    }

    @Test
    void anActIsReadWithWhoDidItAndWhy() {
        UUID card = UUID.randomUUID();
        write(AuditEntry.of(AuditAction.MERGED_CARDS, people.concierge().id()).about(card));
        write(AuditEntry.of(AuditAction.EXPORTED_CARDS, people.coordinator().id())
                .because("Bilan pour la ville")
                .counting(12));

        Screen page = coordinator.open("/journal");

        assertThat(page.select("li.row").get(0).text())
                .contains(
                        "Liste d’habitants exportée", people.coordinator().name(), "12 fiches", "Bilan pour la ville");
        assertThat(page.select("li.row").get(1).text())
                .contains("Deux fiches réunies", people.concierge().name());
        assertThat(page.select("li.row a").eachAttr("href")).contains("/habitants/" + card);
    }

    @Test
    void readingTheLogIsWrittenInIt() {
        coordinator.open("/journal");

        assertThat(coordinator
                        .open("/journal?acte=READ_LOG")
                        .select("li.row")
                        .get(0)
                        .text())
                .contains("Journal consulté", people.coordinator().name());
    }

    @Test
    void oneKindOfActCanBeShownAlone() {
        write(AuditEntry.of(AuditAction.IMPORTED_CARDS, people.coordinator().id())
                .counting(1));

        Screen page = coordinator.open("/journal?acte=IMPORTED_CARDS");

        assertThat(page.texts("li.row .row__title")).containsOnly("Habitants importés d’un fichier");
        assertThat(page.text()).contains("1 fiche");
    }

    @Test
    void aPageReadsAFewTimesHoweverLongTheLog() {
        for (int i = 0; i < JournalReading.PAGE + 1; i++) {
            write(AuditEntry.of(AuditAction.MERGED_CARDS, people.coordinator().id()));
        }

        assertThat(statements.of(() -> coordinator.open("/journal?page=2"))).hasSizeLessThanOrEqualTo(4);
        assertThat(coordinator.open("/journal?page=99999").status()).isEqualTo(200);
    }

    @Test
    void anUnknownActIsNoFault() {
        assertThat(coordinator.answerTo("/journal?acte=NIMPORTE").status()).isLessThan(500);
    }

    private void write(AuditEntry entry) {
        transaction.executeWithoutResult(act -> log.write(entry));
    }
}
