package fr.bricoconcierge.emergency;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PageTest
@Import(Visits.class)
class EmergencyPartTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Clock clock;

    CurrentAccount account;
    Visitor concierge;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
    }

    @Test
    void aMakeSafeIsTemporaryAndComesBackAsATask() {
        Screen part = visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.EMERGENCY);
        String action = part.path() + "/mise-en-securite";
        LocalDate today = Moment.dateOf(clock.instant());

        Screen untold = part.form(action)
                .with("work", "Planche vissée")
                .with("revisitOn", today)
                .submit();
        assertThat(untold.error("toldTemporary")).isEqualTo("Dites à la personne que c’est provisoire, puis cochez.");
        Screen past = untold.form(action)
                .with("toldTemporary", "true")
                .with("revisitOn", today.minusDays(1))
                .submit();
        assertThat(past.error("revisitOn")).isEqualTo("Choisissez un jour à venir pour repasser.");
        assertThat(past.form(action).value("work")).isEqualTo("Planche vissée");
        assertThat(past.form(action)
                        .with("revisitOn", today.plusYears(1).plusDays(1))
                        .submit()
                        .error("revisitOn"))
                .isEqualTo("Choisissez un jour dans l’année qui vient.");
        assertThat(part.form(action).with("revisitOn", "demain").submit().error("revisitOn"))
                .isEqualTo("Indiquez une date qui existe, par exemple 03/03/2026.");

        past.form(action).with("revisitOn", today.plusDays(7)).submit();
        past.form(action).with("revisitOn", today.plusDays(9)).submit();

        assertThat(visits.count(
                        "select count(*)::int from task where kind = 'CONFIRM_MAKE_SAFE' and done_at is null"
                                + " and cause_id = ?",
                        UUID.fromString(part.path().replaceFirst(".*/", ""))))
                .isEqualTo(1);
    }

    @Test
    void theNumbersOfTheDangerAreShownAtOnce() {
        Screen part = visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.EMERGENCY);
        assertThat(part.select("#numeros a[href^=tel]")).hasSizeGreaterThanOrEqualTo(3);

        Screen gas = part.form(part.path() + "/analyse")
                .with("danger", "GAS")
                .with("dangerFor", "Toute la famille")
                .with("dangerWhat", "Odeur de gaz dans la cuisine")
                .submit();

        assertThat(gas.select("#numeros a[href=tel:0800473333]")).isNotEmpty();
        assertThat(gas.select("#numeros").text()).contains("appelez de dehors");
        Screen wrong =
                part.form(part.path() + "/analyse").with("dangerFor", "Un bébé").submit();
        assertThat(wrong.error("dangerWhat")).isEqualTo("Dites ce qui est dangereux.");
        assertThat(wrong.form(part.path() + "/analyse").value("dangerFor")).isEqualTo("Un bébé");
    }

    @Test
    void onceTheVisitIsOverThePageIsReadAndNoLongerWrittenIn() {
        Screen part = visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.EMERGENCY);
        part.form(part.path() + "/analyse")
                .with("danger", "OPENING")
                .with("dangerFor", "Un bébé")
                .with("dangerWhat", "Carreau cassé")
                .submit();
        visits.giveUp(concierge, part);

        Screen read = concierge.open(part.path());

        assertThat(read.select("main form, main input, main select, main textarea, main button"))
                .isEmpty();
        assertThat(read.select("#analyse dl").text())
                .isEqualTo("Danger Fenêtre ou porte cassée Pour qui Un bébé Ce qui est dangereux Carreau cassé");
        assertThat(read.select("#mise-en-securite dl").text()).isEqualTo("Fait Non noté Repasser Non noté");
    }
}
