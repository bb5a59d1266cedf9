package fr.bricoconcierge.intervention;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
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
class PartPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Statements statements;

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
    void threePiecesMakeAKitAndTwoDoNot() {
        Screen part = standard();
        Screen two = install(part, 2);
        assertThat(two.text()).contains("2 sur 3 pour un kit");
        assertThat(kits(part)).isZero();

        Screen three = install(two, 1);
        assertThat(three.text()).contains("Kit posé");
        assertThat(kits(part)).isEqualTo(1);
    }

    @Test
    void whatIsInstalledLeavesTheStockOfWhoInstalledItAndMayBeTakenOffAgain() {
        Screen part = standard();
        Screen installed = install(part, 2);
        assertThat(movements(part, "INSTALLED")).isEqualTo(-2);

        String undo = installed
                .select("form[action$=/retrait]:has([aria-label^=Retirer])")
                .attr("action");
        Screen takenOff = concierge.post(undo);
        concierge.post(undo);

        assertThat(takenOff.text()).contains("0 sur 3 pour un kit");
        assertThat(movements(part, "RETURNED")).isEqualTo(2);
        assertThat(visits.count("select count(*)::int from installed_item where intervention_id = ?", visitId(part)))
                .isEqualTo(2);
    }

    @Test
    void whatNoListOffersIsRefusedAndNothingIsKept() {
        Screen part = standard();

        Screen unknown = part.form(part.path() + "/equipements")
                .with("item", UUID.randomUUID())
                .with("room", "Cuisine")
                .submit();
        assertThat(unknown.error("item")).isEqualTo("Choisissez un équipement de la liste.");
        assertThat(unknown.form(part.path() + "/equipements").value("room")).isEqualTo("Cuisine");

        Screen looked = concierge.post(part.path() + "/observations", "levels[DAMP]", "");
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.text()).contains("Choisissez une réponse de la liste pour chaque thème.");
    }

    @Test
    void aDoubleTapInstallsOnce() {
        Screen part = standard();
        var form = part.form(part.path() + "/equipements")
                .with("item", anyItem(part))
                .with("room", "Cuisine");

        form.submit();
        Screen twice = form.submit();

        assertThat(twice.text()).contains("1 sur 3 pour un kit");
    }

    @Test
    void wrongEquipmentIsNamedBesideItsFieldAndTheRestIsKept() {
        Screen part = standard();
        Screen wrong = part.form(part.path() + "/equipements")
                .with("item", "")
                .with("room", "Cuisine")
                .with("quantity", "beaucoup")
                .submit();

        assertThat(wrong.error("item")).isEqualTo("Choisissez ce que vous avez posé.");
        assertThat(wrong.error("quantity")).isEqualTo("Indiquez un nombre entier.");
        assertThat(wrong.form(part.path() + "/equipements").value("room")).isEqualTo("Cuisine");
        assertThat(part.form(part.path() + "/equipements")
                        .with("quantity", "0")
                        .submit()
                        .error("quantity"))
                .isEqualTo("Écrivez au moins 1.");
    }

    @Test
    void whatTheEyeFindsIsKeptThemeByTheme() {
        Screen part = standard();
        Screen seen = part.form(part.path() + "/observations")
                .with("levels[DAMP]", "PROBLEM")
                .with("levels[HEATING]", "NONE")
                .submit();

        assertThat(seen.form(part.path() + "/observations").value("levels[DAMP]"))
                .isEqualTo("PROBLEM");
        assertThat(seen.text()).contains("(2 sur 9)");
        Screen wrong = part.form(part.path() + "/observations")
                .with("levels[DAMP]", "GRAVE")
                .submit();
        assertThat(wrong.status()).isEqualTo(200);
        assertThat(wrong.error("levels[DAMP]"))
                .isEqualTo("Cette valeur n’est pas comprise. Vérifiez ce qui est écrit.");
    }

    @Test
    void aProblemOpensOneAdvicePartForItsTheme() {
        Screen part = standard();
        String parts = Visits.visitOf(part) + "/parties";
        String id = part.path().replaceFirst(".*/", "");

        Screen advice = concierge.post(parts, "genre", "ADVICE", "depuis", id, "theme", "GAS");
        Screen again = concierge.post(parts, "genre", "ADVICE", "depuis", id, "theme", "GAS");

        assertThat(advice.heading()).isEqualTo("Conseil : Gaz");
        assertThat(advice.text()).contains("Ce que nous ne faisons jamais", "Aucune intervention sur le gaz");
        assertThat(again.path()).isEqualTo(advice.path());
        assertThat(concierge.open(Visits.visitOf(part)).text()).contains("depuis la partie 1, standard");
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

        assertThat(emergency.heading()).startsWith("Urgence");
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

        Screen right =
                wrong.form(action).with("reason", "Ne peut pas se baisser").submit();
        assertThat(right.text()).contains("C’est enregistré.");
        assertThat(concierge.open(Visits.visitOf(part)).text()).contains("Réparation exceptionnelle faite");
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
    void aPartOfAnotherVisitIsNotFound() {
        Screen one = standard();
        Screen other = standard();
        String foreign = Visits.visitOf(one) + "/parties/" + other.path().replaceFirst(".*/", "");

        assertThat(concierge.open(foreign).status()).isEqualTo(404);
        assertThat(concierge.post(foreign + "/danger", "reponse", "true").status())
                .isEqualTo(404);
    }

    @Test
    void eachPartCostsFewStatements() {
        String standard = standard().path();
        String advice = advice().path();

        assertThat(statements.of(() -> concierge.open(standard))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.of(() -> concierge.open(advice))).hasSizeLessThanOrEqualTo(8);
    }

    private Screen standard() {
        return visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.STANDARD);
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

    private Screen install(Screen part, int quantity) {
        return part.form(Visits.path(part) + "/equipements")
                .with("item", anyItem(part))
                .with("room", "Cuisine")
                .with("quantity", quantity)
                .submit();
    }

    private static String anyItem(Screen part) {
        return part.select("select[name=item] option").last().val();
    }

    private int kits(Screen part) {
        return visits.count(
                "select count(*)::int from intervention_fact_kit where intervention_id = ? and pieces >= 3",
                visitId(part));
    }

    private int movements(Screen part, String kind) {
        return visits.count(
                "select coalesce(sum(quantity), 0)::int from stock_movement where kind = ? and intervention_id = ?",
                kind,
                visitId(part));
    }

    private static UUID visitId(Screen part) {
        return Visits.idOf(part.path());
    }
}
