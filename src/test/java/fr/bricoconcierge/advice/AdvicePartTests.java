package fr.bricoconcierge.advice;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PageTest
@Import(Visits.class)
class AdvicePartTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    CurrentAccount account;
    Visitor concierge;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
    }

    @Test
    void theProblemIsDescribedOrNamedAsMissing() {
        Screen part = advice();
        Screen wrong = part.form(part.path() + "/probleme")
                .with("sinceWhen", "Deux hivers")
                .submit();

        assertThat(wrong.error("theme")).isEqualTo("Choisissez le thème.");
        assertThat(wrong.error("description")).isEqualTo("Décrivez le problème en quelques mots.");
        assertThat(wrong.error("responsible")).isEqualTo("Dites de qui cela dépend.");
        assertThat(wrong.form(part.path() + "/probleme").value("sinceWhen")).isEqualTo("Deux hivers");
    }

    @Test
    void eachAnswerChangesWhatComesNext() {
        Screen part = advice();
        assertThat(part.text()).doesNotContain("Faut-il un professionnel", "À qui s’adresser");

        Screen safe = answer(part, "danger", "false");
        assertThat(safe.text()).contains("Faut-il un professionnel").doesNotContain("se répare-t-il seul");

        Screen professional = answer(safe, "professionnel", "true");
        assertThat(professional.text()).contains("À qui s’adresser").doesNotContain("se répare-t-il seul");

        Screen alone = answer(professional, "professionnel", "false");
        assertThat(alone.text()).contains("se répare-t-il seul").doesNotContain("À qui s’adresser");

        assertThat(answer(alone, "reparation", "ABLE").text()).contains("Le mode d’emploi");
        assertThat(answer(alone, "reparation", "UNABLE").text()).contains("Réparation exceptionnelle");
        assertThat(answer(alone, "reparation", "NO").text()).contains("À qui s’adresser");
    }

    @Test
    void noQuestionIsAnsweredBeforeDanger() {
        Screen part = advice();

        assertThat(concierge
                        .post(part.path() + "/professionnel", "reponse", "true")
                        .status())
                .isEqualTo(409);
        assertThat(concierge
                        .post(part.path() + "/reparation", "reponse", "ABLE")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void dangerIsWithinReachOfEveryStepAndOpensOneEmergencyPart() {
        Screen part = answer(answer(advice(), "danger", "false"), "professionnel", "true");
        assertThat(part.select(".main-action form[action$=/danger] button").text())
                .isEqualTo("C’est dangereux");

        Screen emergency = answer(part, "danger", "true");

        assertThat(emergency.heading()).startsWith("Mise en sécurité");
        assertThat(emergency.select("a[href=tel:112]")).isNotEmpty();
        assertThat(answer(part, "danger", "true").path()).isEqualTo(emergency.path());
    }

    @Test
    void atLeastTwoAddressesAreProposedAndOneIsHandedOver() {
        Screen part = answer(identified(advice()), "danger", "false");
        Screen asked = answer(part, "professionnel", "true");
        var proposed = asked.select("input[name=entries]").eachAttr("value");
        assertThat(proposed).hasSizeGreaterThanOrEqualTo(2);
        String action = asked.path().replaceFirst("#.*", "") + "/orientations";

        Screen none = asked.form(action).submit();
        assertThat(none.error("entries")).isEqualTo("Cochez au moins une adresse remise à la personne.");

        Screen one = none.form(action).with("entries", proposed.get(1)).submit();
        assertThat(one.form(action).value("entries")).isEqualTo(proposed.get(1));
    }

    @Test
    void anExceptionalRepairHasAWrittenReason() {
        Screen part = advice();
        answer(part, "danger", "false");
        answer(part, "professionnel", "false");
        Screen unable = answer(part, "reparation", "UNABLE");
        String action = part.path() + "/reparation-exceptionnelle";

        Screen wrong = unable.form(action).with("work", "Changé le joint").submit();
        assertThat(wrong.error("reason")).isEqualTo("Écrivez pourquoi la personne ne peut pas faire elle-même.");
        assertThat(wrong.form(action).value("work")).isEqualTo("Changé le joint");

        assertThat(wrong.error("withinLimits")).startsWith("Relisez la liste de ce que nous ne faisons jamais");
        assertThat(concierge.open(Visits.visitOf(part)).text()).doesNotContain("Réparation exceptionnelle faite");

        Screen right = wrong.form(action)
                .with("reason", "Ne peut pas se baisser")
                .with("withinLimits", "true")
                .submit();
        assertThat(right.text()).contains("C’est enregistré.");
        assertThat(concierge.open(Visits.visitOf(part)).text()).contains("Réparation exceptionnelle faite");
    }

    @Test
    void onceTheVisitIsOverThePageIsReadAndNoLongerWrittenIn() {
        Screen part = identified(advice());
        answer(part, "danger", "false");
        Screen asked = answer(part, "professionnel", "true");
        var entry = asked.select("input[name=entries]").first();
        asked.form(Visits.path(asked) + "/orientations")
                .with("entries", entry.val())
                .submit();
        visits.giveUp(concierge, part);

        Screen read = concierge.open(Visits.path(part));

        assertThat(read.select("main form, main input, main select, main textarea, main button"))
                .isEmpty();
        assertThat(read.select("#probleme dl").text())
                .isEqualTo("Thème Humidité et moisissures Constaté Moisissures derrière l’armoire Depuis Non noté"
                        + " Dépend de Le propriétaire bailleur");
        assertThat(read.select("#orientations li")).hasSize(1);
        assertThat(answer(part, "danger", "true").status()).isEqualTo(409);
    }

    private Screen advice() {
        return visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.ADVICE);
    }

    private static Screen identified(Screen part) {
        return part.form(part.path() + "/probleme")
                .with("theme", "DAMP")
                .with("description", "Moisissures derrière l’armoire")
                .with("responsible", "LANDLORD")
                .submit();
    }

    private Screen answer(Screen part, String question, String reponse) {
        return concierge.post(Visits.path(part) + "/" + question, "reponse", reponse);
    }
}
