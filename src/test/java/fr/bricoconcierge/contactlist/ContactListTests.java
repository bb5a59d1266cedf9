package fr.bricoconcierge.contactlist;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.CardDetails;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.NewResident;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list narrowed by its address (H9). */
@PageTest
@Import(Planted.class)
class ContactListTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Planted planted;

    @Autowired
    ResidentCards cards;

    @Autowired
    Referring referring;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    private Visitor concierge;
    private UUID sector;

    @BeforeEach
    void begin() {
        concierge = visitors.as(people.concierge());
        sector = planted.sector("Secteur " + UUID.randomUUID());
    }

    @Test
    void originOccupancyAndConsentNarrowTheListTogether() {
        planted.card(sector, "Ana", null, Origin.TOUR);
        planted.card(sector, "Bea", null, Origin.PHONE);
        planted.unasked(sector, "Cid");
        ResidentId owner = planted.card(sector, "Dan", null, Origin.TOUR);
        database.sql("update resident set occupancy = 'LANDLORD' where id = ?")
                .param(owner.value())
                .update();

        assertThat(names("")).containsExactly("Dan", "Cid", "Bea", "Ana");
        assertThat(names("&origine=TOUR")).containsExactly("Dan", "Ana");
        assertThat(names("&origine=TOUR&occupation=LANDLORD")).containsExactly("Dan");
        assertThat(names("&occupation=inconnue")).containsExactly("Cid", "Bea", "Ana");
        assertThat(names("&accord=sans-fiche")).containsExactly("Cid");
        assertThat(names("&accord=fiche")).containsExactly("Dan", "Bea", "Ana");
    }

    @Test
    void whoAgreedToAmelioOrToRemindersIsFoundUntilTheyTakeItBack() {
        ResidentId id = planted.card(
                sector,
                NewResident.met(CardDetails.of("Eva", null, null, "eva@exemple.fr"), Planted.met(Origin.TOUR))
                        .agreeing(
                                ConsentHow.ORAL,
                                ConsentPurpose.KEEP_CARD,
                                ConsentPurpose.SHARE_WITH_AMELIO,
                                ConsentPurpose.EMAIL_REMINDERS));

        assertThat(names("&accord=amelio")).containsExactly("Eva");
        assertThat(names("&accord=courriel")).containsExactly("Eva");
        assertThat(names("&accord=sms")).isEmpty();
        concierge.post("/habitants/" + id + "/accords/SHARE_WITH_AMELIO/retrait");
        assertThat(names("&accord=amelio")).isEmpty();
        assertThat(names("&accord=sans-amelio")).containsExactly("Eva");
    }

    @Test
    void lastContactIsTheLatestThingOneDidTogether() {
        ResidentId old = planted.card(sector, "Gus", null, Origin.TOUR);
        planted.metMonthsAgo(old, 4);
        planted.card(sector, "Hal", null, Origin.TOUR);
        String before = LocalDate.now().minusMonths(2).toString();

        assertThat(names("&depuis=3-mois")).containsExactly("Gus");
        assertThat(names("&depuis=6-mois")).isEmpty();
        assertThat(names("&avant=" + before)).containsExactly("Gus");
        assertThat(names("&apres=" + before)).containsExactly("Hal");

        concierge.post(
                "/habitants/" + old + "/appels", "call", UUID.randomUUID().toString(), "outcome", "ANSWERED");
        assertThat(names("&depuis=3-mois")).isEmpty();
    }

    @Test
    void aStepThatIsOverdueAndAReferralNarrowTheListToo() {
        ResidentId late = planted.card(sector, "Ida", null, Origin.TOUR);
        planted.card(sector, "Jon", null, Origin.TOUR);
        planted.inHousehold(late, """
                insert into task (id, kind, title, due_at, cause_id, household_id, urgent, created_at)
                select gen_random_uuid(), 'HAND_MADE', 'Rappeler', now() - interval '2 days', gen_random_uuid(), id,
                       false, now() from household where id = ?
                """);

        assertThat(names("&retard=oui")).containsExactly("Ida");
        assertThat(list("&retard=oui").texts("#fiches .badge")).containsExactly("Étape en retard");
        assertThat(names("&orientation=non")).containsExactly("Jon", "Ida");
        assertThat(names("&orientation=oui")).isEmpty();

        var made = new NewReferrals(cards, referring, people.concierge());
        ResidentId referred = made.agreeingResident();
        made.refer(referred, people.advisor().organisation());
        planted.inHousehold(referred, "update household set sector_id = '%s' where id = ?".formatted(sector));
        assertThat(list("&orientation=oui").texts("#fiches li"))
                .singleElement()
                .asString()
                .contains("Delattre", "Orientation");
    }

    @Test
    void eachFilterIsSaidAndTakenOffByItself() {
        planted.card(sector, "Kim", null, Origin.TOUR);

        Screen narrowed = list("&origine=PHONE&accord=fiche");
        assertThat(narrowed.texts(".chips li"))
                .satisfiesExactly(
                        chip -> assertThat(chip).startsWith("Secteur Secteur"),
                        chip -> assertThat(chip).isEqualTo("Téléphone : enlever ce filtre"),
                        chip -> assertThat(chip).startsWith("Fiche gardée avec accord"));
        assertThat(narrowed.text()).contains("Aucune fiche", "Personne ne correspond à tous ces filtres.");
        assertThat(narrowed.select("#origine option[selected]").eachText()).containsExactly("Téléphone");

        Screen wider = narrowed.follow("Téléphone : enlever");
        assertThat(wider.path()).isEqualTo("/habitants?secteur=" + sector + "&accord=fiche");
        assertThat(wider.texts("#fiches .row__title")).containsExactly("Kim");
        assertThat(wider.follow("Effacer les filtres").path()).isEqualTo("/habitants");
    }

    @Test
    void pagesKeepTheFilters() {
        for (int i = 0; i < ContactListReading.PAGE + 3; i++) {
            planted.card(sector, "Lou" + i, null, Origin.TOUR);
        }

        Screen first = list("&origine=TOUR");
        assertThat(first.texts("h2")).contains("23 fiches");
        assertThat(first.texts("#fiches li")).hasSize(ContactListReading.PAGE);
        Screen second = first.follow("Suivants");
        assertThat(second.text()).contains("21 à 23 sur 23 fiches");
        assertThat(second.texts("#fiches .row__title")).containsExactly("Lou2", "Lou1", "Lou0");
        assertThat(second.follow("Précédents").texts("#fiches .row__title")).startsWith("Lou22");
        assertThat(names("&page=9999999999")).containsExactly("Lou2", "Lou1", "Lou0");
    }

    @Test
    void aPageCostsThreeStatementsHoweverManyCardsAndFilters() {
        planted.card(sector, "Mia", null, Origin.TOUR);
        int one = statements.of(() -> list("&retard=oui")).size();
        for (int i = 0; i < 9; i++) {
            planted.card(sector, "Noé" + i, null, Origin.TOUR);
        }
        List<String> heard = statements.of(() -> list("&origine=TOUR&accord=fiche&depuis=1-mois&orientation=non"));

        assertThat(heard).hasSize(one).hasSize(3);
    }

    @Test
    void whatNobodyUnderstandsIsLeftAsideAndSaid() {
        planted.card(sector, "Pia", null, Origin.TOUR);

        for (String odd : List.of(
                "&origine=LUNE",
                "&accord='",
                "&occupation=%3Cb%3E",
                "&depuis=-1",
                "&avant=31/02/2026",
                "&apres=99999-01-01",
                "&avant=0000-00-00",
                "&orientation=peut-etre",
                "&retard=1",
                "&page=deux")) {
            Screen page = list(odd);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.texts("#fiches .row__title")).as(odd).containsExactly("Pia");
            assertThat(page.text().contains("Un filtre de cette adresse n’existe pas"))
                    .as(odd)
                    .isEqualTo(!odd.contains("page"));
        }
        assertThat(concierge.open("/habitants?secteur=" + UUID.randomUUID()).text())
                .contains("Un filtre de cette adresse n’existe pas");
        assertThat(concierge.open("/habitants?secteur=x&secteur=y&page=").status())
                .isEqualTo(200);
    }

    @Test
    void aForgottenPersonIsNoMoreInTheList() {
        ResidentId id = planted.unasked(sector, "Rex");
        concierge.post("/habitants/" + id + "/effacement");

        assertThat(names("")).isEmpty();
    }

    private List<String> names(String query) {
        return list(query).texts("#fiches .row__title");
    }

    private Screen list(String query) {
        return concierge.open("/habitants?secteur=" + sector + query);
    }
}
