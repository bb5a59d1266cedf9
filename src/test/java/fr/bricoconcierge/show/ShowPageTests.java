package fr.bricoconcierge.show;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class ShowPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    CurrentAccount holder;
    Visitor concierge;

    @BeforeEach
    void signIn() {
        holder = people.concierge();
        concierge = visitors.as(holder);
    }

    @Test
    void everySheetIsReachedAndLeadsNowhereButBackAndOut() {
        for (String link : concierge.open("/montrer").select("main a").eachAttr("href")) {
            Screen sheet = concierge.open(link);

            assertThat(sheet.status()).isEqualTo(200);
            assertThat(sheet.heading()).isNotEmpty();
            assertThat(sheet.select("a[href]").eachAttr("href")).containsExactlyInAnyOrder("/montrer", "/");
            assertThat(sheet.select("form, script, nav, input")).isEmpty();
            assertThat(sheet.text()).doesNotContain(holder.name());
        }
        assertThat(concierge.open("/montrer").select("main a")).hasSize(Sheet.values().length);
    }

    @Test
    void theBrowserMayKeepThePages() {
        for (String path : List.of("/montrer", "/montrer/charte")) {
            assertThat(concierge.open(path).header("Cache-Control")).isEqualTo("max-age=3600, private");
        }
    }

    @Test
    void theWayOutLeadsToTheDayOfWhoeverHoldsTheTablet() {
        assertThat(concierge.open("/montrer/papiers").follow("Quitter").path()).isEqualTo("/ma-journee");
    }

    @Test
    void theCeilingsAreThoseOfTheirSource() {
        Screen page = concierge.open("/montrer/amelio");

        assertThat(page.texts("tbody tr"))
                .containsExactly(
                        "1 17 363 € 22 259 €",
                        "2 25 393 € 32 553 €",
                        "3 30 540 € 39 148 €",
                        "4 35 676 € 45 735 €",
                        "5 40 835 € 52 348 €",
                        "Par personne en plus 5 151 € 6 598 €");
        assertThat(page.text())
                .contains("fiche F1328", "à vérifier avec le conseiller")
                .doesNotContain("refusé");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(concierge.open("/montrer/autre-chose").status()).isEqualTo(404);
    }
}
