package fr.bricoconcierge.purchase;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.bricoconcierge.fund.FundAllotment;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The coordinator answers; the tablet shows it by itself (F3). */
@BrowserTest
class AnswerAtOnceBrowserTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Purchasing purchasing;

    @Autowired
    FundAllotment allotment;

    @Autowired
    ResidentCards cards;

    @Autowired
    Settings settings;

    @Test
    void theAnswerShowsOnTheTabletWithoutATap() {
        OpenFund.open(settings, allotment, people.coordinator().id());
        var purchases = new NewPurchases(cards, people.concierge().id());
        PurchaseId id = purchasing.ask(
                UUID.randomUUID(), purchases.of("45.00"), people.concierge().id());
        try (BrowserWindow tablet = browsers.tablet().signIn(people.emailOf(people.concierge()), People.PASSWORD);
                BrowserWindow desk = browsers.desktop().signIn(people.emailOf(people.coordinator()), People.PASSWORD)) {
            tablet.open("/fonds/achats/" + id);
            assertThat(tablet.page().locator("main")).containsText("En attente d’accord");

            desk.open("/fonds/achats/" + id).tap("Accorder");

            assertThat(tablet.page().locator("main")).containsText("Accordé, à payer");
            assertThat(tablet.page().locator("#amount")).hasValue("45,00");
        }
    }
}
