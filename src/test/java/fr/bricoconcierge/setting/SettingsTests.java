package fr.bricoconcierge.setting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Visitors;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@PageTest
class SettingsTests {

    @Autowired
    Settings settings;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    TransactionOperations transactions;

    @Test
    void aChangeShowsAtOnceToWhoMakesItAndToOthersOnlyWhenItIsCommitted() {
        AccountId coordinator = people.coordinator().id();
        String usual = settings.text(Setting.SERVICE_NAME);

        transactions.executeWithoutResult(transaction -> {
            settings.set(Setting.SERVICE_NAME, "Pas encore décidé", coordinator);
            assertThat(shownToSomebodyElse()).contains(usual).doesNotContain("Pas encore décidé");
            assertThat(settings.text(Setting.SERVICE_NAME)).isEqualTo("Pas encore décidé");
            transaction.setRollbackOnly();
        });
        assertThat(settings.text(Setting.SERVICE_NAME)).isEqualTo(usual);
        assertThat(shownToSomebodyElse()).contains(usual);

        settings.set(Setting.SERVICE_NAME, "Brico du quartier", coordinator);
        assertThat(shownToSomebodyElse()).contains("Brico du quartier");
        settings.set(Setting.SERVICE_NAME, usual, coordinator);
    }

    /** A page read in the middle of things: it reads the settings in a transaction of its own. */
    private String shownToSomebodyElse() {
        return CompletableFuture.supplyAsync(
                        () -> visitors.anonymous().open("/connexion").text())
                .join();
    }
}
