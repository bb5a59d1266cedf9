package fr.bricoconcierge.callback;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The public page on a cheap telephone. */
@BrowserTest
class PublicCallBackBrowserTests {

    @Autowired
    Browsers browsers;

    @Test
    void somebodyAsksToBeCalledBackWithoutASessionOrAScript() {
        try (BrowserWindow phone = browsers.phone()) {
            phone.open("/avis/K7MQ-42PX");
            assertThat(phone.faultsAt(360, 800)).isEmpty();
            assertThat(phone.page().locator("script").count()).isZero();

            phone.fill("Votre prénom", "Nadia").fill("Votre téléphone", "12").tap("Demander à être rappelé");
            assertThat(phone.page().locator("#phone").inputValue()).isEqualTo("12");
            phone.fill("Votre téléphone", "06 39 98 12 34")
                    .choose("Le matin")
                    .choose("Je suis d’accord")
                    .tap("Demander à être rappelé");

            assertThat(phone.page().locator("h1").innerText()).isEqualTo("Merci, c’est noté");
            assertThat(phone.faultsAt(360, 800)).isEmpty();
            assertThat(phone.page().context().cookies())
                    .extracting(cookie -> ((Cookie) cookie).name)
                    .containsExactly("formulaire");
        }
    }
}
