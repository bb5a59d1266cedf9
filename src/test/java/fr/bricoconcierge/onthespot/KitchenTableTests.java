package fr.bricoconcierge.onthespot;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static fr.bricoconcierge.resident.ConsentPurpose.SHARE_WITH_AMELIO;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.availability.AdvisorSlots;
import fr.bricoconcierge.availability.SlotPlace;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** From the last screen of a visit to a booked advisor, and back to close the visit. */
@PageTest
@Import(Visits.class)
class KitchenTableTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Consents consents;

    @Autowired
    AdvisorSlots slots;

    @Autowired
    Clock clock;

    CurrentAccount account;
    Visitor concierge;
    ResidentId resident;
    String visit;
    AdvisorSlotId slot;

    @BeforeEach
    void visit() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        resident = visits.resident(account, KEEP_CARD);
        visit = visits.begun(concierge, resident, PartType.STANDARD).path();
        slot = offer();
    }

    @Test
    void whatWasToldOnTheClosingScreenIsKeptAndTheVisitIsKnownAtTheTable() {
        Screen table = atTheTable("lesson", "Parler lentement");
        assertThat(table.heading()).isEqualTo("Rendez-vous avec un conseiller");
        assertThat(table.texts(".read-out")).containsExactly(SHARE_WITH_AMELIO.text());
        FilledForm form = table.form("/orientations/nouvelle");
        assertThat(form.value("themes")).isEqualTo("OTHER");
        assertThat(form.value("preferredContact")).isEqualTo("PHONE");
        assertThat(concierge.open(visit + "/cloture").form(visit + "/cloture").value("lesson"))
                .isEqualTo("Parler lentement");
    }

    @Test
    void bookingRecordsTheConsentAndTheVisitClosesWithItOnce() {
        Screen shown = book(atTheTable(), slot).submit();
        assertThat(shown.text()).contains("Le rendez-vous est réservé.", "Votre rendez-vous", "À apporter");
        assertThat(consents.isActive(resident, SHARE_WITH_AMELIO)).isTrue();
        Screen closing = shown.follow("Finir la clôture");
        assertThat(closing.text()).contains("Rendez-vous pris avec");
        assertThat(closing.select("input[type=radio][name=amelio]")).isEmpty();
        Screen closed = closing.form(visit + "/cloture")
                .with("advances", "REPAIRED")
                .with("habits", "AIRING")
                .with("nextStep", "NOTHING")
                .with("howItWent", "WELL")
                .with("minutes", "40")
                .submit();
        assertThat(closed.text()).contains("L’intervention est close.", "Rendez-vous pris", "Orienté vers Amelio");
        assertThat(visits.count("select count(*)::int from referral where resident_id = ?", resident.value()))
                .isEqualTo(1);
        assertThat(visits.count(
                        "select count(*)::int from referral where intervention_id = ? and state = 'BOOKED'",
                        Visits.idOf(visit)))
                .isEqualTo(1);
    }

    @Test
    void withoutConsentNothingIsBookedAndNothingTypedIsLost() {
        Screen refused = book(atTheTable(), slot)
                .with("share", "false")
                .with("wishes", "Isoler le toit")
                .submit();
        assertThat(refused.error("share")).startsWith("Demandez d’abord à la personne son accord");
        assertThat(refused.form("/orientations/nouvelle").value("wishes")).isEqualTo("Isoler le toit");
        assertThat(slots.find(slot)).isPresent();
        assertThat(visits.count("select count(*)::int from referral where resident_id = ?", resident.value()))
                .isZero();
    }

    @Test
    void aSlotTakenMeanwhileOffersTheNextAndKeepsEverything() {
        List<AdvisorSlotId> next = List.of(offer(), offer(), offer());
        Screen table = atTheTable();
        ResidentId quicker = visits.resident(account, KEEP_CARD, SHARE_WITH_AMELIO);
        Screen other = concierge.open("/orientations/nouvelle?habitant=" + quicker);
        other.form("/orientations/nouvelle")
                .with("themes", "BILLS")
                .with("slot", slot)
                .submit();
        Screen late = book(table, slot)
                .with("wishes", "Isoler le toit")
                .with("papers.ready", paper("Bail"))
                .with("papers.occupancy", "PRIVATE_TENANT")
                .submit();
        assertThat(late.text()).contains("Ce créneau vient d’être pris.");
        assertThat(consents.isActive(resident, SHARE_WITH_AMELIO)).isFalse();
        assertThat(late.select("button[name=take]")).hasSize(3);
        FilledForm form = late.form("/orientations/nouvelle");
        assertThat(form.value("wishes")).isEqualTo("Isoler le toit");
        assertThat(form.value("papers.ready")).isEqualTo(paper("Bail").toString());
        assertThat(form.value("share")).isEqualTo("true");
        Screen shown = form.with("share", "true").with("take", next.get(0)).submit();
        assertThat(shown.text()).contains("Le rendez-vous est réservé.", "Bail – prêt");
    }

    @Test
    void aSlotMustBeChosenToReserveAndWithoutOneTheHouseholdIsReferred() {
        FilledForm form = book(atTheTable(), slot).without("slot");
        assertThat(form.with("reserver", "1").submit().error("slot"))
                .isEqualTo("Choisissez un moment avec la personne, ou orientez-la sans rendez-vous.");
        Screen referred = form.without("reserver")
                .with("organisation", people.advisor().organisation())
                .submit();
        assertThat(referred.text()).contains("Le conseil vous appelle", "Aucun rendez-vous n’est fixé pour l’instant");
        assertThat(referred.follow("Finir la clôture").text()).contains("sans rendez-vous pour l’instant");
    }

    @Test
    void theFirstLookIsOptionalAndItsResultShowsInPlace() {
        Screen looked = book(atTheTable(), slot)
                .with("papers.occupancy", "OWNER_OCCUPIER")
                .with("look.oldBuilding", "YES")
                .with("look.mainHome", "YES")
                .with("look.people", "3")
                .with("look.income", "39 148")
                .with("regarder", "1")
                .submit();
        assertThat(looked.texts(".look-found .badge")).containsExactly("AMELIO+ probable");
        FilledForm form = looked.form("/orientations/nouvelle");
        assertThat(form.value("look.income")).isEmpty();
        assertThat(form.value("slot")).isEqualTo(slot.toString());
        form.with("share", "true").with("look.keep", "true").submit();
        assertThat(visits.text("select bracket from first_look where resident_id = ?", resident.value()))
                .isEqualTo("MODEST");
    }

    @Test
    void moreMomentsAreOneTapAndLoseNothing() {
        for (int i = 0; i < 8; i++) {
            offer();
        }
        Screen table = atTheTable();
        assertThat(table.select("input[name=slot]")).hasSize(6);
        Screen more = table.form("/orientations/nouvelle")
                .with("wishes", "Isoler")
                .with("encore", "1")
                .submit();
        assertThat(more.select("input[name=slot]").size()).isGreaterThan(6);
        FilledForm form = more.form("/orientations/nouvelle");
        assertThat(form.value("wishes")).isEqualTo("Isoler");
        String late = more.select("input[name=slot]").last().val();
        Screen refused = form.with("slot", late).with("wishes", "x".repeat(501)).submit();
        assertThat(refused.form("/orientations/nouvelle").value("slot")).isEqualTo(late);
    }

    @Test
    void fiftyTapsMakeOneReferral() {
        FilledForm form = book(atTheTable(), slot);
        String first = form.submit().path();
        assertThat(form.submit().path()).isEqualTo(first);
        assertThat(visits.count("select count(*)::int from referral where resident_id = ?", resident.value()))
                .isEqualTo(1);
    }

    private Screen atTheTable(String... told) {
        FilledForm closing =
                concierge.open(visit + "/cloture").form(visit + "/cloture").with("conseiller", "1");
        for (int i = 0; i < told.length; i += 2) {
            closing.with(told[i], told[i + 1]);
        }
        return closing.submit();
    }

    private static FilledForm book(Screen table, AdvisorSlotId wanted) {
        return table.form("/orientations/nouvelle").with("share", "true").with("slot", wanted);
    }

    private AdvisorSlotId offer() {
        return Offers.one(slots, people.another(Role.ADVISOR), clock.instant(), SlotPlace.PLACE, "Maison de l’Habitat");
    }

    private UUID paper(String label) {
        return UUID.fromString(visits.text("select id::text from paper_to_bring where label = ?", label));
    }
}
