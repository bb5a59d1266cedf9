package fr.bricoconcierge.resident;

import static fr.bricoconcierge.resident.KnownResidents.phone;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cards that are open: found by a name, sent by one another, changed by two people at once, wiped. */
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

    KnownResidents known;
    Visitor concierge;

    @BeforeEach
    void signIn() {
        known = new KnownResidents(cards, people.concierge().id());
        concierge = visitors.as(people.concierge());
    }

    @Test
    void theOneWhoSentThemIsFoundAndALoopIsRefused() {
        String name = KnownDoors.word();
        ResidentId first = known.open(name, phone(), null);
        Screen found = concierge.postInPlace("/habitants/choix/recommandation", "recommenderWords", name);
        assertThat(found.select("input[name=recommendedBy]").first().val()).isEqualTo(first.toString());

        FilledForm form = concierge
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
        ResidentId second = known.open("Paulette", phone(), known.open("Nadia", phone(), null));
        ResidentId third = known.open("Karim", phone(), second);

        assertThat(concierge.open("/habitants/" + third).text()).contains("Contact+3", "Degré 3");
        assertThat(concierge.open("/habitants/" + second).text())
                .doesNotContain("Contact+3")
                .contains("Nadia Paulette Karim");
    }

    @Test
    void aCardNobodyKeepsIsWipedFromThePage() {
        String name = KnownDoors.word();
        String card = "/habitants/" + known.open(name, phone(), null);

        Screen wiped = concierge.open(card).form(card + "/effacement").submit();
        assertThat(wiped.text()).contains("Cette fiche a été effacée").doesNotContain(name);
        assertThat(concierge.post("/habitants", "q", name).text()).contains("Personne ne correspond");

        String kept = "/habitants/" + known.open("Nadia", phone(), null);
        concierge.post(kept + "/accords/KEEP_CARD", "how", "ORAL");
        assertThat(concierge.post(kept + "/effacement").status()).isEqualTo(409);
    }

    @Test
    void aCallIsWrittenDownOnceInTheHistory() {
        String card = "/habitants/" + known.open("Nadia", phone(), null);
        String call = concierge.open(card).form(card + "/appels").value("call");
        for (int i = 0; i < 3; i++) {
            concierge.post(card + "/appels", "call", call, "outcome", "VOICEMAIL");
        }

        assertThat(concierge.open(card).texts(".timeline__text"))
                .filteredOn(text -> text.startsWith("Message laissé"))
                .hasSize(1);
    }

    @Test
    void aLongHistoryIsReadPageByPage() {
        String card = "/habitants/" + known.open("Nadia", phone(), null);
        for (int i = 0; i < 21; i++) {
            concierge.post(
                    card + "/appels", "call", UUID.randomUUID().toString(), "outcome", "ANSWERED", "asked", "true");
        }

        Screen first = concierge.open(card);
        assertThat(first.texts(".timeline__title")).hasSize(20);
        assertThat(concierge.open(card + "?page=2").texts(".timeline__title"))
                .containsExactly("Appel", "Fiche ouverte");
        assertThat(first.text()).contains("Voir la suite");
    }

    @Test
    void twoPeopleWhoChangeOneCardLoseNothing() {
        ResidentId id = known.open("Nadia", phone(), null);
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
        ResidentId id = known.open("Nadia", phone(), null);
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
        known.open(name, phone(), null);

        Screen page =
                concierge.open("/habitants").form("/habitants").with("q", name).submit();
        assertThat(page.texts(".row__title")).containsExactly(name);
        assertThat(page.path()).isEqualTo("/habitants");
        Screen part = concierge.postInPlace("/habitants", "q", name);
        assertThat(part.heading()).isEmpty();
        assertThat(part.texts(".row__title")).containsExactly(name);
    }

    @Test
    void theCardTheListAndTheSearchCostFewStatements() {
        String card = "/habitants/" + known.open("Nadia", phone(), null);

        assertThat(statements.of(() -> concierge.open(card))).hasSizeLessThanOrEqualTo(9);
        assertThat(statements.of(() -> concierge.open("/habitants"))).hasSizeLessThanOrEqualTo(3);
        assertThat(statements.of(() -> concierge.post("/habitants", "q", "nadia")))
                .hasSizeLessThanOrEqualTo(4);
        assertThat(statements.of(() -> concierge.open(NEW))).hasSizeLessThanOrEqualTo(4);
    }

    private FilledForm edit(ResidentId id) {
        String path = "/habitants/" + id + "/modification";
        return concierge.open(path).form(path);
    }
}
