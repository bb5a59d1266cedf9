package fr.bricoconcierge.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.setting.AccentColour;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Settings that two people change, their history, and the colour of the screens (P11). */
@PageTest
class ConfigurationPageTests {

    private static final String FORM = "/pilote/reglages";
    private static final String HISTORY = "/pilote/reglages/historique";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Settings settings;

    @Autowired
    Statements statements;

    private Visitor coordinator;

    @BeforeEach
    void comeIn() {
        coordinator = visitors.as(people.coordinator());
    }

    @AfterEach
    void putBack() {
        settings.set(
                Setting.RECEIPT_DAYS,
                Setting.RECEIPT_DAYS.standard(),
                people.coordinator().id());
        settings.set(
                Setting.CALL_BACK_WEEKS,
                Setting.CALL_BACK_WEEKS.standard(),
                people.coordinator().id());
        settings.set(
                Setting.ACCENT_COLOUR,
                AccentColour.STANDARD,
                people.coordinator().id());
    }

    @Test
    void everyChangeIsThereWithItsAuthorAndWhatWasBefore() {
        form().with("receiptDays", 9).submit();
        form().with("receiptDays", 11).submit();

        Screen all = coordinator.open(HISTORY + "?reglage=RECEIPT_DAYS");
        assertThat(all.texts(".row").get(0))
                .contains(
                        "Délai pour remettre un justificatif",
                        "Avant : 9",
                        "Depuis : 11",
                        people.coordinator().name());
        assertThat(coordinator.open(HISTORY + "?reglage=RIEN&qui=x&page=-1").status())
                .isEqualTo(200);
        assertThat(coordinator.open(HISTORY + "?reglage=HELP_NUMBER&page=9").text())
                .contains("Aucun changement ne correspond.");
        assertThat(statements.of(() -> coordinator.open(HISTORY))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whatTwoCoordinatorsChangeApartIsBothKept() {
        FilledForm mine = form().with("receiptDays", 9);
        form().with("callBackWeeks", 6).submit();

        assertThat(mine.submit().text()).contains("Les réglages sont enregistrés.");

        assertThat(settings.number(Setting.RECEIPT_DAYS)).isEqualTo(9);
        assertThat(settings.number(Setting.CALL_BACK_WEEKS)).isEqualTo(6);
    }

    @Test
    void whatBothChangeIsShownToTheSecondWhoChooses() {
        FilledForm mine = form().with("receiptDays", 9);
        form().with("receiptDays", 12).submit();

        Screen both = mine.submit();

        assertThat(both.error("receiptDays")).contains("une autre personne a enregistré « 12 »");
        assertThat(both.form(FORM).value("receiptDays")).isEqualTo("9");
        assertThat(settings.number(Setting.RECEIPT_DAYS)).isEqualTo(12);
        assertThat(both.form(FORM).submit().text()).contains("Les réglages sont enregistrés.");
        assertThat(settings.number(Setting.RECEIPT_DAYS)).isEqualTo(9);
    }

    @Test
    void aColourOneCannotReadIsRefusedWithOneThatCanBe() {
        Screen pale = form().with("accentColour", "#f4c76b").submit();
        assertThat(pale.error("accentColour")).contains("Trop clair", "4,5", "conviendrait");
        assertThat(form().with("accentColour", "rouge").submit().error("accentColour"))
                .isEqualTo("Indiquez une couleur comme #1e4674.");

        form().with("accentColour", "#7A1F5C").submit();

        Screen page = visitors.anonymous().open("/connexion");
        assertThat(page.select("link[href='/couleur/7a1f5c.css']")).hasSize(1);
        Screen css = visitors.anonymous().open("/couleur/7a1f5c.css");
        assertThat(css.header("Content-Type")).startsWith("text/css");
        assertThat(css.header("Cache-Control")).contains("immutable");
        assertThat(css.text()).contains("--accent: #7a1f5c");
        assertThat(visitors.anonymous().open("/couleur/ffffff.css").status()).isEqualTo(404);
        assertThat(visitors.anonymous().open("/couleur/x.css").status()).isEqualTo(404);
    }

    private FilledForm form() {
        return coordinator.open(FORM).form(FORM);
    }
}
