package fr.bricoconcierge.resident;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class ResidentPageTests {

    private static final String NEW = "/habitants/nouveau";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    ResidentCards cards;

    @Autowired
    JdbcClient database;

    @Test
    void atADoorAFirstNameIsEnough() {
        DoorId door = KnownDoors.at(database, 12, "Rue " + KnownDoors.word());
        String from = "?origine=TOUR&canal=TOUR&porte=" + door + "&retour=/stands";

        Screen saved = concierge()
                .open(NEW + from)
                .form(NEW)
                .with("firstName", "Nadia")
                .submit();

        assertThat(saved.path()).isEqualTo("/stands");
        assertThat(saved.text()).contains("La fiche est enregistrée.");
        assertThat(database.sql("select origin || ' ' || met_channel from household where door_id = ?")
                        .param(door.value())
                        .query(String.class)
                        .single())
                .isEqualTo("TOUR TOUR");
    }

    @Test
    void theFirstFieldIsTheFirstNameAndNoConsentIsTicked() {
        Screen page = concierge().open(NEW);

        assertThat(page.select("[autofocus]").eachAttr("name")).containsExactly("firstName");
        assertThat(page.select("input[name=consents][checked]")).isEmpty();
        assertThat(page.texts("input[name=consents] ~ span .hint")).hasSize(4).allMatch(text -> text.length() > 40);
    }

    @Test
    void withoutADoorThereMustBeAWayToReachThePerson() {
        Screen refused = concierge()
                .open(NEW + "?origine=PHONE")
                .form(NEW)
                .with("firstName", "Nadia")
                .submit();

        assertThat(refused.error("phone")).startsWith("Notez un moyen de joindre la personne");
        assertThat(refused.form(NEW).value("firstName")).isEqualTo("Nadia");
    }

    @Test
    void everyWrongAnswerIsNamedAtOnceAndNothingTypedIsLost() {
        Screen refused = concierge()
                .open(NEW)
                .form(NEW)
                .with("firstName", " ")
                .with("phone", "06 12")
                .with("email", "nadia@")
                .with("lastName", "x".repeat(81))
                .with("home.householdSize", "-3")
                .with("note", "x".repeat(501))
                .submit();

        assertThat(refused.error("firstName")).isEqualTo("Écrivez au moins le prénom.");
        assertThat(refused.error("email")).startsWith("Écrivez une adresse complète");
        assertThat(refused.error("lastName")).isEqualTo("Écrivez au plus 80 caractères.");
        assertThat(refused.error("home.householdSize")).isEqualTo("Indiquez un nombre entre 1 et 30.");
        assertThat(refused.error("note")).isEqualTo("Écrivez au plus 500 caractères.");
        assertThat(refused.error("origin")).startsWith("Dites comment vous avez rencontré");
        assertThat(refused.form(NEW).value("phone")).isEqualTo("06 12");
        assertThat(refused.select("details.disclosure[open]")).isNotEmpty();
    }

    @Test
    void anAnswerThatNoFormOffersIsNamedAndTheRestStays() {
        Screen refused = concierge()
                .open(NEW)
                .form(NEW)
                .with("firstName", "Nadia")
                .with("home.occupancy", "KING")
                .with("door", "nowhere")
                .submit();

        assertThat(refused.error("home.occupancy")).startsWith("Cette valeur n’est pas comprise");
        assertThat(refused.form(NEW).value("firstName")).isEqualTo("Nadia");
    }

    @Test
    void aTelephoneThatCannotBeIsRefusedAndARealOneIsShownTheFrenchWay() {
        FilledForm form = concierge().open(NEW + "?origine=PHONE").form(NEW).with("firstName", "Nadia");

        Screen refused = form.with("phone", "06 12 34 56").submit();
        assertThat(refused.error("phone")).startsWith("Ce numéro n’existe pas.");

        Screen saved =
                form.with("phone", phone()).with("command", UUID.randomUUID()).submit();
        assertThat(saved.texts("a[href^='tel:+336']"))
                .singleElement()
                .asString()
                .matches("06( \\d\\d){4}");
    }

    @Test
    void aReminderNeedsSomewhereToArrive() {
        Screen refused = concierge()
                .open(NEW + "?origine=PHONE")
                .form(NEW)
                .with("firstName", "Nadia")
                .with("phone", phone())
                .with("consents", "EMAIL_REMINDERS")
                .submit();

        assertThat(refused.error("email")).startsWith("Notez le courriel");
        assertThat(refused.select("input[name=consents][checked]").eachAttr("value"))
                .contains("EMAIL_REMINDERS");
    }

    @Test
    void aSecondPersonAtTheDoorJoinsTheHouseholdOrNot() {
        DoorId door = KnownDoors.at(database, 14, "Rue " + KnownDoors.word());
        String page = NEW + "?origine=TOUR&porte=" + door;
        concierge().open(page).form(NEW).with("firstName", "Nadia").submit();

        Screen second = concierge().open(page);
        assertThat(second.text()).contains("Le même foyer que Nadia");
        second.form(NEW).with("firstName", "Karim").submit();
        assertThat(households(door)).isEqualTo(1);

        concierge()
                .open(page)
                .form(NEW)
                .with("firstName", "Zoé")
                .with("household", "")
                .submit();
        assertThat(households(door)).isEqualTo(2);
    }

    @Test
    void aLikelyTwinIsShownOnceAndBlocksNothing() {
        String phone = phone();
        String known = KnownDoors.word();
        open(known, phone, null);
        FilledForm form = concierge()
                .open(NEW + "?origine=PHONE&suite=INTERVENTION")
                .form(NEW)
                .with("firstName", "Nadia")
                .with("phone", phone);

        Screen shown = form.submit();
        assertThat(shown.text()).contains("Cette personne a peut-être déjà une fiche", known);
        assertThat(shown.select(".notice--watch a").attr("href")).startsWith("/interventions/nouvelle?habitant=");

        Screen saved = shown.form(NEW).submit();
        assertThat(saved.path()).startsWith("/interventions/nouvelle?habitant=");
    }

    @Test
    void theCardLeadsOnToWhatItWasOpenedFor() {
        Screen saved = concierge()
                .open(NEW + "?origine=STAND_INSTALLED&canal=STAND&retour=/stands&suite=RENDEZ_VOUS")
                .form(NEW)
                .with("firstName", "Nadia")
                .with("phone", phone())
                .submit();

        assertThat(saved.path())
                .startsWith("/rendez-vous/nouveau?habitant=")
                .contains("origine=STAND_INSTALLED", "canal=STAND", "retour=/stands");
    }

    @Test
    void theOneWhoSentThemIsFoundAndALoopIsRefused() {
        String name = KnownDoors.word();
        ResidentId first = open(name, phone(), null);
        Screen found = concierge().postInPlace("/habitants/choix/recommandation", "recommenderWords", name);
        assertThat(found.select("input[name=recommendedBy]").first().val()).isEqualTo(first.toString());

        FilledForm form = concierge()
                .open(NEW + "?origine=PHONE")
                .form(NEW)
                .with("firstName", "Paulette")
                .with("phone", phone())
                .with("recommenderWords", name);
        assertThat(form.submit().error("recommenderWords")).startsWith("Choisissez la personne dans la liste");
        Screen second = form.with("recommendedBy", first).submit();
        assertThat(second.text()).contains("Envoyé par " + name, "Degré 2", "Bouche-à-oreille");

        String secondId = second.path().substring("/habitants/".length());
        Screen refused = edit(first).with("recommendedBy", secondId).submit();
        assertThat(refused.error("recommenderWords")).startsWith("Cette personne a elle-même été envoyée");
        assertThat(edit(first).with("recommendedBy", first).submit().error("recommenderWords"))
                .startsWith("Cette personne a elle-même été envoyée");
    }

    @Test
    void theThirdInLineIsAContactPlusThree() {
        ResidentId second = open("Paulette", phone(), open("Nadia", phone(), null));
        ResidentId third = open("Karim", phone(), second);

        assertThat(concierge().open("/habitants/" + third).text()).contains("Contact+3", "Degré 3");
        assertThat(concierge().open("/habitants/" + second).text())
                .doesNotContain("Contact+3")
                .contains("A envoyé Karim");
    }

    @Test
    void aConsentIsGivenAndTakenBackInOneTapWithItsDate() {
        String card = "/habitants/" + open("Nadia", phone(), null);
        assertThat(concierge().open(card).text()).contains("Pas d’accord pour garder la fiche");

        Screen given = concierge()
                .open(card)
                .form(card + "/accords/KEEP_CARD")
                .with("how", "SIGNED")
                .submit();
        assertThat(given.text()).contains("L’accord est noté.", "Oui, signé sur la tablette");

        Screen withdrawn = given.form(card + "/accords/KEEP_CARD/retrait").submit();
        assertThat(withdrawn.text())
                .contains("L’accord est retiré.", "Retiré, de vive voix", "Accord donné", "Accord retiré");
    }

    @Test
    void aCardNobodyKeepsIsWipedFromThePage() {
        String name = KnownDoors.word();
        String card = "/habitants/" + open(name, phone(), null);

        Screen wiped = concierge().open(card).form(card + "/effacement").submit();
        assertThat(wiped.text()).contains("Cette fiche a été effacée").doesNotContain(name);
        assertThat(concierge().post("/habitants", "q", name).text()).contains("Personne ne correspond");

        String kept = "/habitants/" + open("Nadia", phone(), null);
        concierge().post(kept + "/accords/KEEP_CARD", "how", "ORAL");
        assertThat(concierge().post(kept + "/effacement").status()).isEqualTo(409);
    }

    @Test
    void aCallIsWrittenDownOnceInTheHistory() {
        String card = "/habitants/" + open("Nadia", phone(), null);
        String call = concierge().open(card).form(card + "/appels").value("call");
        for (int i = 0; i < 3; i++) {
            concierge().post(card + "/appels", "call", call, "outcome", "VOICEMAIL");
        }

        assertThat(concierge().open(card).texts(".timeline__text"))
                .filteredOn(text -> text.startsWith("Message laissé"))
                .hasSize(1);
    }

    @Test
    void aLongHistoryIsReadPageByPage() {
        String card = "/habitants/" + open("Nadia", phone(), null);
        for (int i = 0; i < 21; i++) {
            concierge().post(card + "/appels", "call", UUID.randomUUID().toString(), "outcome", "ANSWERED");
        }

        Screen first = concierge().open(card);
        assertThat(first.texts(".timeline__title")).hasSize(20);
        assertThat(concierge().open(card + "?page=2").texts(".timeline__title"))
                .containsExactly("Appel", "Fiche ouverte");
        assertThat(first.text()).contains("Voir la suite");
    }

    @Test
    void twoPeopleWhoChangeOneCardLoseNothing() {
        ResidentId id = open("Nadia", phone(), null);
        FilledForm mine = edit(id).with("note", "Sonner deux fois").with("lastName", "Delattre");
        edit(id).with("languages", "arabe").submit();

        Screen conflict = mine.submit();
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Sonner deux fois", "arabe", "Delattre");

        String path = "/habitants/" + id + "/modification";
        // what only the other one changed is theirs without a tap, what one typed oneself stays
        assertThat(conflict.form(path).value("languages")).isEqualTo("arabe");
        assertThat(conflict.form(path).value("note")).isEqualTo("Sonner deux fois");
        Screen saved = conflict.form(path).submit();
        assertThat(saved.text()).contains("Sonner deux fois", "arabe", "Nadia Delattre", "La fiche est à jour.");
    }

    @Test
    void whereBothChangedOneAnswerOnesOwnComesFirstEvenAfterAMistake() {
        ResidentId id = open("Nadia", phone(), null);
        FilledForm mine = edit(id).with("languages", "polonais").with("firstName", "");
        edit(id).with("languages", "arabe").with("note", "Sonner deux fois").submit();

        Screen conflict = mine.submit()
                .form("/habitants/" + id + "/modification")
                .with("firstName", "Nadia")
                .submit();

        FilledForm choice = conflict.form("/habitants/" + id + "/modification");
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(choice.value("languages")).isEqualTo("polonais");
        assertThat(choice.value("note")).isEqualTo("Sonner deux fois");
    }

    @Test
    void namesAreSearchedWithoutEverBeingInAnAddress() {
        String name = KnownDoors.word();
        open(name, phone(), null);

        Screen page = concierge()
                .open("/habitants")
                .form("/habitants")
                .with("q", name)
                .submit();
        assertThat(page.texts(".row__title")).containsExactly(name);
        assertThat(page.path()).isEqualTo("/habitants");
        Screen part = concierge().postInPlace("/habitants", "q", name);
        assertThat(part.heading()).isEmpty();
        assertThat(part.texts(".row__title")).containsExactly(name);
    }

    @Test
    void aRequestGoesOnToTheCardAndIsRememberedThere() {
        Screen form = concierge()
                .open("/demandes/nouvelle")
                .form("/demandes/nouvelle")
                .with("channel", "EMAIL")
                .with("reason", "COLD_OR_BILLS")
                .submit();
        assertThat(form.path()).startsWith(NEW + "?origine=EMAIL&canal=EMAIL&source=");

        String next = form.form(NEW)
                .with("firstName", "Nadia")
                .with("phone", phone())
                .submit()
                .path();
        String id = next.replaceFirst(".*habitant=([0-9a-f-]+).*", "$1");
        assertThat(concierge().open("/habitants/" + id).text()).contains("Demande", "Froid, humidité, factures");
    }

    @Test
    void aDeclinedRequestNamesNobodyAndNeedsItsReason() {
        Screen page = concierge().open("/demandes/nouvelle");
        String path = "/demandes/nouvelle";

        Screen refused =
                page.form(path).with("reason", "OTHER").with("refus", "oui").submit();
        assertThat(refused.error("why")).startsWith("Dites pourquoi");
        Screen closed = refused.form(path)
                .with("why", "OUT_OF_AREA")
                .with("refus", "oui")
                .submit();

        assertThat(closed.text()).contains("La demande est close, sans suite.");
        assertThat(page.form(path).without("channel").submit().error("channel"))
                .isEqualTo("Dites comment la demande arrive.");
    }

    @Test
    void theCardTheListAndTheSearchCostFewStatements() {
        Visitor concierge = concierge();
        String card = "/habitants/" + open("Nadia", phone(), null);

        assertThat(statements.of(() -> concierge.open(card))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.of(() -> concierge.open("/habitants"))).hasSizeLessThanOrEqualTo(3);
        assertThat(statements.of(() -> concierge.post("/habitants", "q", "nadia")))
                .hasSizeLessThanOrEqualTo(4);
        assertThat(statements.of(() -> concierge.open(NEW))).hasSizeLessThanOrEqualTo(4);
    }

    private Visitor concierge() {
        return visitors.as(people.concierge());
    }

    private FilledForm edit(ResidentId id) {
        String path = "/habitants/" + id + "/modification";
        return concierge().open(path).form(path);
    }

    private ResidentId open(String firstName, String phone, ResidentId sentBy) {
        var meeting = FirstMeeting.of(Origin.PHONE, Channel.PHONE, null);
        var newcomer =
                new NewResident(CardDetails.of(firstName, null, phone, null), meeting, null, sentBy, Set.of(), null);
        return cards.open(UUID.randomUUID(), newcomer, people.concierge().id());
    }

    private static String phone() {
        return "0612" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    }

    private int households(DoorId door) {
        return database.sql("select count(*) from household where door_id = ?")
                .param(door.value())
                .query(Integer.class)
                .single();
    }
}
