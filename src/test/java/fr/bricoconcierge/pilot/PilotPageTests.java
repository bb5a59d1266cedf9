package fr.bricoconcierge.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the coordinator sets: goals, settings, options (P1, P6, P11). */
@PageTest
class PilotPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    private Visitor coordinator;

    @BeforeEach
    void comeIn() {
        coordinator = visitors.as(people.coordinator());
    }

    @Test
    void aGoalIsChangedSignedAndShownOnTheDashboard() {
        Screen done = coordinator
                .open("/pilote/objectifs")
                .form("/pilote/objectifs")
                .with("goals[KITS]", 12)
                .submit();

        assertThat(done.text()).contains("Les objectifs sont enregistrés.", "12 kits");
        assertThat(coordinator.open("/tableau-de-bord").texts(".target__figure").get(3))
                .contains("sur 12 kits");
        assertThat(database.sql(
                                "select changed_by from pilot_target_change where code = 'KITS' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo(people.coordinator().id().toString());

        coordinator
                .open("/pilote/objectifs")
                .form("/pilote/objectifs")
                .with("goals[KITS]", 10)
                .submit();
    }

    @Test
    void everyWrongGoalIsNamedAtOnce() {
        Screen wrong = coordinator
                .open("/pilote/objectifs")
                .form("/pilote/objectifs")
                .with("goals[DOORS]", "")
                .with("goals[SECTORS]", "zéro")
                .with("goals[MONTHS]", "0")
                .with("goals[KITS]", "99999999")
                .submit();

        assertThat(wrong.error("goals[DOORS]")).isEqualTo("Indiquez un nombre.");
        assertThat(wrong.error("goals[SECTORS]")).contains("Indiquez un nombre");
        assertThat(wrong.error("goals[MONTHS]")).isEqualTo("Écrivez 1 ou plus.");
        assertThat(wrong.error("goals[KITS]")).isEqualTo("Ce nombre est trop grand.");
        assertThat(wrong.form("/pilote/objectifs").value("goals[MONTHS]")).isEqualTo("0");
    }

    @Test
    void nothingIsAskedThatChangesNothing() {
        // residents cannot pay the service back yet: there is no page for it
        assertThat(visitors.as(people.coordinator()).open("/pilote/reglages").text())
                .contains("Le fonds d’avance", "Plafond par foyer")
                .doesNotContain("rembourser");
    }

    @Test
    void theSettingsAreKeptAndOnlyWhatChangedIsSigned() {
        long before = changes();

        Screen done = coordinator
                .open("/pilote/reglages")
                .form("/pilote/reglages")
                .with("receiptDays", 9)
                .submit();

        assertThat(done.text()).contains("Les réglages sont enregistrés.");
        assertThat(settings.number(Setting.RECEIPT_DAYS)).isEqualTo(9);
        assertThat(changes()).isEqualTo(before + 1);

        coordinator
                .open("/pilote/reglages")
                .form("/pilote/reglages")
                .with("receiptDays", 7)
                .submit();
    }

    @Test
    void everyWrongSettingIsNamedAtOnce() {
        Screen wrong = coordinator
                .open("/pilote/reglages")
                .form("/pilote/reglages")
                .with("serviceName", " ")
                .with("serviceEmail", "pas une adresse")
                .with("publicAddress", "http://brico")
                .with("signatory", " ")
                .with("noticeMonths", "0")
                .with("pilotStart", "31/02/2026")
                .with("kitPieces", "0")
                .with("purchaseCeiling", "-3")
                .with("householdCeiling", "beaucoup")
                .submit();

        assertThat(wrong.error("serviceName")).isEqualTo("Donnez le nom du service.");
        assertThat(wrong.error("serviceEmail")).isEqualTo("Indiquez une adresse comme bonjour@ville.fr.");
        assertThat(wrong.error("publicAddress"))
                .isEqualTo("Indiquez une adresse complète, par exemple https://brico.ville.fr.");
        assertThat(wrong.error("signatory")).isEqualTo("Dites qui signe les courriers.");
        assertThat(wrong.error("noticeMonths")).isEqualTo("Écrivez 1 ou plus.");
        assertThat(wrong.error("pilotStart")).startsWith("Indiquez une date qui existe");
        assertThat(wrong.error("kitPieces")).isEqualTo("Écrivez 1 ou plus.");
        assertThat(wrong.error("purchaseCeiling")).isEqualTo("Indiquez un montant, par exemple 30.");
        assertThat(wrong.error("householdCeiling")).contains("Indiquez un montant");
        assertThat(wrong.form("/pilote/reglages").value("serviceEmail")).isEqualTo("pas une adresse");
    }

    @Test
    void whatTwoFieldsSayTogetherIsJudgedToo() {
        Screen dates = coordinator
                .open("/pilote/reglages")
                .form("/pilote/reglages")
                .with("pilotStart", "2026-10-01")
                .with("pilotEnd", "2026-09-01")
                .submit();
        assertThat(dates.error("pilotEnd")).isEqualTo("La fin vient après le début.");

        Screen ceilings = coordinator
                .open("/pilote/reglages")
                .form("/pilote/reglages")
                .with("purchaseCeiling", "70")
                .submit();
        assertThat(ceilings.error("householdCeiling")).startsWith("Le plafond d’un foyer");

        Screen phone = coordinator
                .open("/pilote/reglages")
                .form("/pilote/reglages")
                .with("servicePhone", "12")
                .submit();
        assertThat(phone.error("servicePhone")).startsWith("Indiquez un numéro");
    }

    private long changes() {
        return database.sql("select count(*) from setting_change")
                .query(Long.class)
                .single();
    }
}
