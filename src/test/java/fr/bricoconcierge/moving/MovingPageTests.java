package fr.bricoconcierge.moving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.resident.CardDetails;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.FirstMeeting;
import fr.bricoconcierge.resident.KnownDoors;
import fr.bricoconcierge.resident.NewResident;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who lives with whom, and moving house (H0). */
@PageTest
class MovingPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    JdbcClient database;

    Visitor concierge;
    String street;
    DoorId here;
    DoorId there;
    LocalDate today;

    @BeforeEach
    void signIn() {
        concierge = visitors.as(people.concierge());
        street = "rue " + KnownDoors.word();
        here = KnownDoors.at(database, 4, street);
        there = KnownDoors.at(database, 9, street);
        today = LocalDate.now(Moment.PARIS);
    }

    @Test
    void aWholeHouseholdMovesAndKeepsItsHistory() {
        ResidentId nadia = open("Nadia", here, null);
        HouseholdId home = cards.get(nadia).household();
        ResidentId karim = open("Karim", here, home);

        Screen card = move(nadia).with("who", "ALL").with("door", there).submit();
        assertThat(card.text()).contains("Le déménagement est noté", "9 " + street, "A habité 4 " + street);
        assertThat(cards.get(karim).door()).isEqualTo(there);
        assertThat(cards.get(nadia).household()).isEqualTo(home);
    }

    @Test
    void oneWhoLeavesHasAHouseholdOfTheirOwnAndTheOthersStay() {
        ResidentId nadia = open("Nadia", here, null);
        HouseholdId home = cards.get(nadia).household();
        ResidentId karim = open("Karim", here, home);
        UUID debt = purchase(home);

        Screen card = move(karim).with("who", "ONE").with("door", there).submit();
        assertThat(card.text()).contains("9 " + street, "Karim a habité 4 " + street);
        assertThat(concierge.open("/habitants/" + nadia).text())
                .contains("4 " + street, "Karim ne vit plus ici")
                .doesNotContain("Même foyer");
        assertThat(cards.get(karim).household()).isNotEqualTo(home);
        assertThat(householdOf(debt)).isEqualTo(home.value());
    }

    @Test
    void debtsGoWithTheOneWhoLeavesWhenThatIsSaid() {
        ResidentId nadia = open("Nadia", here, null);
        HouseholdId home = cards.get(nadia).household();
        ResidentId karim = open("Karim", here, home);
        UUID debt = purchase(home);

        move(karim).with("who", "ONE").with("withDebts", "true").submit();
        assertThat(householdOf(debt)).isEqualTo(cards.get(karim).household().value());
    }

    @Test
    void theDoorLeftBehindIsFreeAndItsKnocksStayWithThoseWhoLivedThere() {
        ResidentId nadia = open("Nadia", here, null);
        move(nadia).with("door", there).with("movedOn", today).submit();

        Screen form = concierge.open("/habitants/nouveau?porte=" + here);
        assertThat(form.text()).doesNotContain("Quelqu’un est déjà connu à cette porte", "Nadia");
        ResidentId next = open("Nadia", here, null);
        assertThat(cards.get(next).household()).isNotEqualTo(cards.get(nadia).household());
        assertThat(database.sql("select lives_since from household where id = ?")
                        .param(cards.get(next).household().value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(today);
    }

    @Test
    void nonsenseIsRefusedBesideTheField() {
        ResidentId nadia = open("Nadia", here, null);

        assertThat(move(nadia).with("door", here).submit().error("placeWords")).startsWith("C’est l’adresse actuelle");
        assertThat(move(nadia)
                        .with("door", there)
                        .with("movedOn", today.plusDays(30))
                        .submit()
                        .error("movedOn"))
                .startsWith("Notez le déménagement quand il a lieu");
        assertThat(move(nadia)
                        .with("door", there)
                        .with("movedOn", today.minusYears(30))
                        .submit()
                        .error("movedOn"))
                .startsWith("Cette date est trop ancienne");
        assertThat(move(nadia).with("door", there).with("movedOn", "").submit().error("movedOn"))
                .startsWith("Dites depuis quel jour");
        assertThat(move(nadia).with("door", UUID.randomUUID()).submit().error("placeWords"))
                .startsWith("Choisissez une adresse de la liste");
        assertThat(move(nadia).with("door", "x").with("who", "x").submit().status())
                .isLessThan(500);
        assertThat(cards.get(nadia).door()).isEqualTo(here);
        assertThat(concierge
                        .open("/habitants/" + UUID.randomUUID() + "/demenagement")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aDoubleClickMovesOnce() {
        ResidentId nadia = open("Nadia", here, null);
        FilledForm form = move(nadia).with("door", there);
        form.submit();
        assertThat(form.submit().path()).isEqualTo("/habitants/" + nadia);

        assertThat(database.sql("select count(*) from past_home where household_id = ?")
                        .param(cards.get(nadia).household().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void twoWhoLiveTogetherHaveOneHistory() {
        ResidentId nadia = open("Nadia", here, null);
        ResidentId karim = open("Karim", there, null);
        call(karim);
        UUID debt = purchase(cards.get(karim).household());

        Screen page = concierge.open("/habitants/" + nadia + "/foyer/" + karim);
        assertThat(page.text()).contains("Nadia", "Karim", "4 " + street, "9 " + street);
        Screen card = page.form(page.path()).with("whereTheOtherLives", "true").submit();
        assertThat(card.text())
                .contains("Ces personnes forment un seul foyer", "Même foyer Karim", "9 " + street, "Message laissé");
        assertThat(cards.get(karim).household()).isEqualTo(cards.get(nadia).household());
        assertThat(householdOf(debt)).isEqualTo(cards.get(nadia).household().value());
        assertThat(concierge.open(page.path()).text()).contains("C’est déjà le même foyer");
    }

    @Test
    void whoeverIsKnownAtTheSameDoorIsProposed() {
        ResidentId nadia = open("Nadia", here, null);
        ResidentId karim = open("Karim", here, null);

        Screen page = concierge.open("/habitants/" + nadia).follow("Vit avec");
        assertThat(page.texts(".row__title")).containsExactly("Karim");
        Screen card = concierge
                .open("/habitants/" + nadia + "/foyer/" + karim)
                .form("/habitants/" + nadia + "/foyer/" + karim)
                .submit();
        assertThat(card.text()).contains("Même foyer Karim");
        Screen again = concierge.open(page.path());
        assertThat(again.texts(".row__title")).isEmpty();
        assertThat(again.text()).contains("Vit déjà avec Karim.");
    }

    private FilledForm move(ResidentId who) {
        String path = "/habitants/" + who + "/demenagement";
        return concierge.open(path).form(path);
    }

    private ResidentId open(String name, DoorId door, @Nullable HouseholdId home) {
        var meeting = FirstMeeting.of(Origin.TOUR, Channel.TOUR, door);
        var newcomer = new NewResident(
                CardDetails.of(name, null, null, null),
                meeting,
                home,
                null,
                Set.of(ConsentPurpose.KEEP_CARD),
                ConsentHow.ORAL);
        return cards.open(UUID.randomUUID(), newcomer, people.concierge().id());
    }

    private void call(ResidentId who) {
        concierge.post(
                "/habitants/" + who + "/appels", "call", UUID.randomUUID().toString(), "outcome", "VOICEMAIL");
    }

    private UUID purchase(HouseholdId home) {
        UUID id = UUID.randomUUID();
        database.sql(
                        "insert into purchase (id, intervention_id, household_id, asked_by, asked_at, amount, shop, paid_by,"
                                + " repaid_by_resident, state, version) values (?, gen_random_uuid(), ?, ?, now(), 12, 'Brico',"
                                + " 'OWN', true, 'ASKED', 0)")
                .params(id, home.value(), people.concierge().id().value())
                .update();
        return id;
    }

    private UUID householdOf(UUID purchase) {
        return database.sql("select household_id from purchase where id = ?")
                .param(purchase)
                .query(UUID.class)
                .single();
    }
}
