package fr.bricoconcierge.correction;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A late correction keeps the earlier version readable, counts follow it, and two at once lose nothing (I10, Q17). */
@PageTest
@Import(Visits.class)
class LateCorrectionTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transactions;

    CurrentAccount account;
    Visitor concierge;
    Visitor coordinator;
    ResidentId resident;
    String visit;
    String correction;

    @BeforeEach
    void close() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        coordinator = visitors.as(people.coordinator());
        resident = visits.resident(account, KEEP_CARD);
        Screen part = visits.firstPart(concierge, resident, PartType.ADVICE);
        part.form(part.path() + "/probleme")
                .with("theme", "DAMP")
                .with("description", "Des tâches au plafond")
                .with("responsible", "OCCUPANT")
                .submit();
        concierge.post(part.path() + "/danger", "reponse", "false");
        visit = Visits.visitOf(part);
        correction = visit + "/correction";
        concierge
                .open(visit + "/cloture")
                .form(visit + "/cloture")
                .with("advances", "REPAIRED")
                .with("habits", "AIRING")
                .with("amelio", "TO_THINK_OVER")
                .with("nextStep", "NOTHING")
                .with("howItWent", "WELL")
                .with("minutes", "40")
                .with("lesson", "Les vieux joints")
                .submit();
    }

    @Test
    void theEarlierVersionStaysReadableWithWhoWhenAndWhy() {
        Screen corrected = form(concierge)
                .with("r.minutes", "75")
                .with("r.lesson", "Les joints neufs aussi")
                .with("r.howItWent", "BADLY")
                .with("raison", "Erreur de saisie")
                .submit();

        assertThat(corrected.text())
                .contains("Mal, 75 minutes", "Les joints neufs aussi", "Corrigé une fois")
                .doesNotContain("Les vieux joints");
        Screen versions = concierge.open(visit + "/versions");
        assertThat(versions.text())
                .contains(
                        "Version 1, de " + account.name(), "Erreur de saisie", "Les vieux joints Corrigé", "40 Corrigé")
                .contains("Comment cela s’est passé Bien Corrigé", "Bons gestes Aérer");
    }

    @Test
    void countsFollowTheCorrectedVersion() {
        form(coordinator)
                .with("r.howItWent", "COMPLICATED")
                .with("r.minutes", "90")
                .with("raison", "Revu avec l’équipe")
                .submit();

        assertThat(visits.count(
                        "select count(*)::int from intervention_fact_visit where intervention_id = ? and how_it_went = 'COMPLICATED'",
                        Visits.idOf(visit)))
                .isEqualTo(1);
        assertThat(visits.text("select minutes::text from intervention where id = ?", Visits.idOf(visit)))
                .isEqualTo("90");
    }

    @Test
    void whatWasWrittenInAPartIsCorrectedToo() {
        String key = problem();

        Screen corrected = form(concierge)
                .with(key, "Des taches au plafond")
                .with("raison", "Orthographe")
                .submit();

        assertThat(corrected.follow("Voir le détail de la partie 1").text()).contains("Des taches au plafond");
        assertThat(concierge.open(visit + "/versions").text())
                .contains("Partie 1 : le problème Des tâches au plafond Corrigé");
    }

    @Test
    void theSecondOfTwoChoosesAndLosesNothing() {
        FilledForm mine = form(concierge).with("r.lesson", "Ce que Samira a vu").with("raison", "Complément");
        FilledForm theirs = form(coordinator)
                .with("r.lesson", "Ce que Claire a relu")
                .with("r.minutes", "55")
                .with("raison", "Relecture");
        mine.submit();

        Screen choice = theirs.submit();

        assertThat(choice.status()).isEqualTo(409);
        assertThat(choice.text())
                .contains("Quelqu’un a corrigé ce compte rendu", "Ce que Samira a vu", "Ce que Claire a relu")
                .contains("55", "40");
        choice.form(correction).submit();
        assertThat(concierge.open(visit).text()).contains("Ce que Claire a relu", "55 minutes");
        assertThat(concierge.open(visit + "/versions").text())
                .contains("Version 1", "Les vieux joints", "Version 2", "Ce que Samira a vu");
    }

    @Test
    void nothingIsCorrectedWithoutAReasonOrAChangeAndNothingTypedIsLost() {
        Screen refused = form(concierge)
                .with("r.minutes", "mille")
                .with("r.lesson", "Presque")
                .submit();

        assertThat(refused.text()).contains("Dites pourquoi vous corrigez", "Écrivez un nombre de minutes");
        assertThat(refused.form(correction).value("r.lesson")).isEqualTo("Presque");
        assertThat(refused.form(correction).value("r.minutes")).isEqualTo("mille");
        assertThat(form(concierge).with("raison", "Pour rien").submit().text()).contains("Rien n’a changé");
        assertThat(concierge
                        .post(correction, "version", "0", "raison", "Aucun", problem(), "")
                        .text())
                .contains("Cette réponse ne peut pas rester vide");
        assertThat(visits.count(
                        "select count(*)::int from report_version where intervention_id = ?", Visits.idOf(visit)))
                .isZero();
    }

    @Test
    void wordsAreAddedLateWithTheAgreementOfWhoSaidThemAlone() {
        Screen refused = form(concierge)
                .with("r.quotation", "Enfin au chaud")
                .with("raison", "Oubliée")
                .submit();
        assertThat(refused.text()).contains("Sans l’accord de la personne, ses mots ne sont pas gardés");
        assertThat(concierge.open(visit + "/versions").text()).contains("jamais été corrigé");

        refused.form(correction).with("r.quoteAgreed", "YES").submit();

        assertThat(concierge.open(visit).text()).contains("avec son accord Enfin au chaud");
    }

    @Test
    void onlyItsAuthorsAndTheCoordinatorCorrectIt() {
        assertThat(visitors.as(people.another(Role.CONCIERGE))
                        .answerTo(correction)
                        .status())
                .isEqualTo(404);
        assertThat(coordinator.answerTo(correction).status()).isEqualTo(200);
    }

    @Test
    void earlierVersionsNeverChangeInTheDatabase() {
        form(concierge).with("r.minutes", "75").with("raison", "Erreur").submit();

        for (String change : new String[] {
            "update report_version set reason = 'autre'",
            "delete from report_version_line",
            "update report_version_line set value = 'autre'",
            "truncate report_version_line"
        }) {
            assertThatThrownBy(() -> database.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void wordsOfEarlierVersionsAreForgottenWithThePerson() {
        form(concierge)
                .with("r.lesson", "Autre")
                .with("raison", "Erreur de Mme")
                .submit();

        transactions.executeWithoutResult(it -> events.publishEvent(forgotten()));

        assertThat(concierge.open(visit + "/versions").text())
                .contains("Version 1", "Effacé avec la fiche", "Bons gestes Aérer")
                .doesNotContain("Les vieux joints")
                .doesNotContain("Erreur de Mme");
        assertThat(concierge.answerTo(correction).status()).isEqualTo(404);
    }

    private FilledForm form(Visitor who) {
        return who.open(correction).form(correction);
    }

    private ResidentForgotten forgotten() {
        String household = visits.text("select household_id::text from intervention where id = ?", Visits.idOf(visit));
        return new ResidentForgotten(resident, HouseholdId.of(household));
    }

    private String problem() {
        return visits.text(
                "select 'r.' || id || '.probleme' from intervention_part where intervention_id = ?",
                Visits.idOf(visit));
    }
}
