package fr.bricoconcierge.standard;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.setting.PilotOption;
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
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Readings of the « petits diagnostics » (I1). */
@PageTest
@Import(Visits.class)
class HomeReadingTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    CurrentAccount account;
    Visitor concierge;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
    }

    @Test
    void withoutTheOptionThePageSaysSoAndOffersTheAdvisor() {
        database.sql("delete from option_switch where option = 'SMALL_DIAGNOSTICS'")
                .update();
        settings.set(
                Setting.SERVICE_NAME, "Brico-concierge", people.coordinator().id()); // forgets the remembered options
        Screen part = standard();

        assertThat(part.text())
                .contains("Les petits diagnostics ne sont pas ouverts", "un conseiller Amelio peut venir mesurer");
        assertThat(part.select("#mesures")).isEmpty();
        assertThat(concierge
                        .post(
                                part.path() + "/mesures",
                                "command",
                                java.util.UUID.randomUUID().toString(),
                                "kind",
                                "HUMIDITY",
                                "value",
                                "60",
                                "place",
                                "Chambre")
                        .text())
                .contains("Les petits diagnostics ne sont pas ouverts");
        assertThat(visits.count(
                        "select count(*) from home_reading r join intervention_part p on p.id = r.part_id"
                                + " where p.intervention_id = ?",
                        Visits.idOf(Visits.visitOf(part))))
                .isZero();
    }

    @Test
    void aMeasureHasItsRoomAndItsHourAndIsStruckOutWhenWrong() {
        settings.switchOn(PilotOption.SMALL_DIAGNOSTICS, people.coordinator().id());

        Screen measured = measure(standard(), "HUMIDITY", "68,5", "Chambre");

        assertThat(measured.select("#mesures .row__title").text()).isEqualTo("Humidité de l’air : 68,5 %");
        assertThat(measured.select("#mesures .soft").text()).containsPattern("Chambre, \\d+ h");
        Screen struck = concierge.post(
                measured.select("#mesures form[action$=/retrait]").attr("action"));
        assertThat(struck.text()).contains("La mesure est retirée.");
        assertThat(struck.select("#mesures .row__title")).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedAndStaysTyped() {
        settings.switchOn(PilotOption.SMALL_DIAGNOSTICS, people.coordinator().id());
        Screen part = standard();

        Screen wet = measure(part, "HUMIDITY", "140", "Chambre");

        assertThat(wet.error("value")).isEqualTo("Écrivez une valeur entre 0 et 100 %.");
        assertThat(wet.form(part.path() + "/mesures").value("value")).isEqualTo("140");
        assertThat(measure(part, "AIR_TEMPERATURE", "douze", "Chambre").status())
                .isEqualTo(200);
        assertThat(measure(part, "AIR_TEMPERATURE", "12,34", "Chambre").error("value"))
                .isEqualTo("Écrivez un nombre avec un chiffre après la virgule au plus.");
    }

    @Test
    void threeMeasuresOfARoomTellWhetherWaterSettles() {
        settings.switchOn(PilotOption.SMALL_DIAGNOSTICS, people.coordinator().id());
        Screen part = standard();
        measure(part, "HUMIDITY", "70", "Chambre");
        measure(part, "AIR_TEMPERATURE", "19", "Chambre");
        assertThat(measure(part, "SURFACE_TEMPERATURE", "20", "Cuisine").text()).doesNotContain("point de rosée");

        assertThat(measure(part, "SURFACE_TEMPERATURE", "12", "Chambre").text())
                .contains("Chambre : l’eau se dépose sur cette surface (point de rosée : 13,4 °C).");
    }

    /** Values of published dew point tables. */
    @Test
    void theDewPointIsThatOfTheTables() {
        assertThat(Condensation.dewPoint(20, 50)).isCloseTo(9.3, within(0.1));
        assertThat(Condensation.dewPoint(20, 70)).isCloseTo(14.4, within(0.1));
        assertThat(Condensation.dewPoint(25, 60)).isCloseTo(16.7, within(0.1));
        assertThat(Condensation.dewPoint(10, 100)).isCloseTo(10.0, within(0.01));
        assertThat(Condensation.dewPoint(10, 0)).isNull();
    }

    private Screen measure(Screen part, String kind, String value, String room) {
        return concierge
                .open(Visits.path(part).replace("/mesures", ""))
                .form(Visits.path(part).replace("/mesures", "") + "/mesures")
                .with("kind", kind)
                .with("value", value)
                .with("place", room)
                .submit();
    }

    private Screen standard() {
        return visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.STANDARD);
    }
}
