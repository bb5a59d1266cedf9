package fr.bricoconcierge.resident;

import static fr.bricoconcierge.resident.KnownResidents.phone;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.shared.DoorId;
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

/** Opening a card: what is asked for, what is refused beside its field, and where it leads on to. */
@PageTest
class NewResidentPageTests {

    private static final String NEW = "/habitants/nouveau";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    JdbcClient database;

    KnownResidents known;
    Visitor concierge;

    @BeforeEach
    void signIn() {
        known = new KnownResidents(cards, people.concierge().id());
        concierge = visitors.as(people.concierge());
    }

    @Test
    void atADoorAFirstNameIsEnough() {
        DoorId door = KnownDoors.at(database, 12, "Rue " + KnownDoors.word());
        String from = "?origine=TOUR&canal=TOUR&porte=" + door + "&retour=/stands";

        Screen saved =
                concierge.open(NEW + from).form(NEW).with("firstName", "Nadia").submit();

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
        Screen page = concierge.open(NEW);

        assertThat(page.select("[autofocus]").eachAttr("name")).containsExactly("firstName");
        assertThat(page.select("input[name=consents][checked]")).isEmpty();
        assertThat(page.texts("input[name=consents] ~ span .hint")).hasSize(4).allMatch(text -> text.length() > 40);
    }

    @Test
    void withoutADoorThereMustBeAWayToReachThePerson() {
        Screen refused = concierge
                .open(NEW + "?origine=PHONE")
                .form(NEW)
                .with("firstName", "Nadia")
                .submit();

        assertThat(refused.error("phone")).startsWith("Notez un moyen de joindre la personne");
        assertThat(refused.form(NEW).value("firstName")).isEqualTo("Nadia");
    }

    @Test
    void everyWrongAnswerIsNamedAtOnceAndNothingTypedIsLost() {
        Screen refused = concierge
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
        Screen refused = concierge
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
        FilledForm form = concierge.open(NEW + "?origine=PHONE").form(NEW).with("firstName", "Nadia");

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
        Screen refused = concierge
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
        concierge.open(page).form(NEW).with("firstName", "Nadia").submit();

        Screen second = concierge.open(page);
        assertThat(second.text()).contains("Le même foyer que Nadia");
        second.form(NEW).with("firstName", "Karim").submit();
        assertThat(households(door)).isEqualTo(1);

        concierge
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
        String name = KnownDoors.word();
        known.open(name, phone, null);
        FilledForm form = concierge
                .open(NEW + "?origine=PHONE&suite=INTERVENTION")
                .form(NEW)
                .with("firstName", "Nadia")
                .with("phone", phone);

        Screen shown = form.submit();
        assertThat(shown.text()).contains("Cette personne a peut-être déjà une fiche", name);
        assertThat(shown.select(".notice--watch a").attr("href")).startsWith("/interventions/nouvelle?habitant=");

        Screen saved = shown.form(NEW).submit();
        assertThat(saved.path()).startsWith("/interventions/nouvelle?habitant=");
    }

    @Test
    void anAddressTypedToTheLetterIsTheDoor() {
        String street = "rue " + KnownDoors.word();
        DoorId door = KnownDoors.at(database, 7, street);
        concierge
                .open(NEW + "?origine=TOUR&porte=" + door)
                .form(NEW)
                .with("firstName", "Hélène")
                .submit();
        FilledForm form = concierge.open(NEW + "?origine=PHONE").form(NEW).with("firstName", "Helene");

        Screen shown = form.with("placeWords", "7 " + street + ", 59000 Lille").submit();
        assertThat(shown.text()).contains("Cette personne a peut-être déjà une fiche", "Hélène");
        form.with("twinsSeen", true).submit();
        assertThat(households(door)).isEqualTo(2);
    }

    @Test
    void theCardLeadsOnToWhatItWasOpenedFor() {
        Screen saved = concierge
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
    void aRequestGoesOnToTheCardAndIsRememberedThere() {
        Screen form = concierge
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
        assertThat(concierge.open("/habitants/" + id).text()).contains("Demande", "Froid, humidité, factures");
    }

    private int households(DoorId door) {
        return database.sql("select count(*) from household where door_id = ?")
                .param(door.value())
                .query(Integer.class)
                .single();
    }
}
