package fr.bricoconcierge.addressfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.job.Jobs;
import fr.bricoconcierge.job.NewJob;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

/** An import of which nothing is heard any more. */
@PageTest
class LostImportTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    AddressImportStore store;

    @Autowired
    AddressImportDesk desk;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    Visitor coordinator;
    AddressImportId id;

    @BeforeEach
    void beginAndStopThere() {
        coordinator = visitors.as(people.coordinator());
        id = store.begin("perdu.csv", Set.of(), people.coordinator().id());
    }

    @Test
    void oneWhoseServerStoppedBeforeItWasReadIsSaidToHaveFailed() {
        assertThat(coordinator.open("/adresses/" + id).text()).contains("En cours");
        database.sql("update address_import set started_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofMinutes(2))), id.value())
                .update();

        assertThat(coordinator.open("/adresses/" + id).text())
                .contains("Interrompu", "Le serveur s’est arrêté pendant l’import.");
    }

    @Test
    void nothingStaysOfOneThatCouldNotBegin() {
        var file = new MockMultipartFile("file", AddressFiles.lines());
        // work is never begun within a transaction
        transactions.executeWithoutResult(transaction -> {
            assertThatThrownBy(() -> desk.bring(
                            "jamais.csv", file, Set.of(), people.coordinator().id()))
                    .isInstanceOf(IllegalTransactionStateException.class);
            assertThat(coordinator.open("/adresses").text()).doesNotContain("jamais.csv");
        });
    }

    @Test
    void nobodyIsToldThatOneStopsWhichDoesNotRun() {
        store.runsAs(
                id,
                jobs.start(
                        new NewJob("SHORT_IMPORT", "Import d’adresses", "/adresses/" + id),
                        people.coordinator().id(),
                        progress -> {}));
        store.finish(id);
        Screen over = coordinator.open("/adresses/" + id);
        assertThat(over.select("#import #arret, form[action$=/arret]")).isEmpty();

        assertThat(coordinator.post("/adresses/" + id + "/arret").text()).doesNotContain("L’arrêt est demandé");
    }
}
