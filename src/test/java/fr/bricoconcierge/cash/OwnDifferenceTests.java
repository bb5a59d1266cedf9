package fr.bricoconcierge.cash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A difference in the box of whoever coordinates is for somebody else to validate, as long as there is somebody (F5). */
@PageTest
class OwnDifferenceTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    Visitor coordinator;

    @BeforeEach
    void openTheFund() {
        coordinator = visitors.as(people.coordinator());
        settings.switchOn(PilotOption.ADVANCE_FUND, people.coordinator().id());
    }

    @Test
    void nobodyValidatesTheirOwnDifferenceWhileSomebodyElseCoordinates() {
        people.another(Role.COORDINATOR);
        Screen counted = counting()
                .with("amount", "1")
                .with("explanation", "Rendu de monnaie")
                .submit();

        assertThat(counted.form(counted.path() + "/reponse")
                        .with("agreed", true)
                        .submit()
                        .texts(".notice--danger"))
                .containsExactly("Quelqu’un d’autre valide l’écart de votre propre caisse.");
    }

    @Test
    void whoeverCoordinatesAloneValidatesTheirOwnDifferenceWithAWord() {
        Screen counted = counting()
                .with("amount", "1")
                .with("explanation", "Rendu de monnaie")
                .submit();
        String others = "role = 'COORDINATOR' and disabled_at %s and id <> '%s'";
        UUID me = people.coordinator().id().value();
        String away = "update account set disabled_at = %s where " + others;
        database.sql(away.formatted("timestamptz '2020-01-01 00:00Z'", "is null", me))
                .update();
        try {
            FilledForm answer = counted.form(counted.path() + "/reponse").with("agreed", true);
            assertThat(answer.submit().error("note")).isEqualTo("Dites pourquoi, en une phrase.");
            assertThat(answer.with("note", "Seule à coordonner ce mois-ci")
                            .submit()
                            .text())
                    .contains("L’écart est validé");
        } finally {
            database.sql(away.formatted("null", "= timestamptz '2020-01-01 00:00Z'", me))
                    .update();
        }
    }

    private FilledForm counting() {
        return coordinator.open("/fonds/comptages/nouveau").form("/fonds/comptages/nouveau");
    }
}
