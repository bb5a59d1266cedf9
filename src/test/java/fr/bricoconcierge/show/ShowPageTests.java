package fr.bricoconcierge.show;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.List;
import java.util.Locale;
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
            assertThat(sheet.select("a[href]:not([href^=#])").eachAttr("href"))
                    .containsExactlyInAnyOrder("/montrer", "/montrer/rendre");
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
    void nobodyLeavesByATapAlone() {
        Screen out = concierge.open("/montrer/papiers").follow("Quitter");

        assertThat(out.heading()).isEqualTo("Rendez la tablette à la personne du service");
        assertThat(out.select("a[href]").eachAttr("href")).containsOnly("/montrer", "/montrer/rendre");
        assertThat(out.text()).doesNotContain(holder.name());
        assertThat(out.header("Cache-Control")).contains("no-store");
        Screen tapped = out.form("/montrer/rendre").submit();
        assertThat(tapped.error("firstName")).isEqualTo("Écrivez le prénom de la personne du service.");
        Screen guessed =
                tapped.form("/montrer/rendre").with("firstName", "Nadia").submit();
        assertThat(guessed.error("firstName"))
                .isEqualTo("Ce n’est pas le prénom de la personne qui a ouvert la tablette.");
    }

    @Test
    void whoeverHoldsTheTabletIsBackInTheirDayByTheirFirstName() {
        String firstName = holder.name().split(" ")[0].toUpperCase(Locale.ROOT);

        Screen day = concierge
                .open("/montrer/rendre")
                .form("/montrer/rendre")
                .with("firstName", firstName)
                .submit();

        assertThat(day.path()).isEqualTo("/ma-journee");
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
