package fr.bricoconcierge.onthespot;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.availability.AdvisorSlots;
import fr.bricoconcierge.availability.SlotPlace;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is booked in a visit once more: the same, another, or at the same time. */
@PageTest
@Import(Visits.class)
class SecondBookingTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

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
    void aSecondBookingInTheSameVisitGoesToAnotherOrganisationOrIsRefusedBesideItsField() {
        Screen table = atTheTable();
        FilledForm form = book(table, slot).without("slot");
        form.with("organisation", people.advisor().organisation()).submit();
        Screen again =
                concierge.open("/orientations/nouvelle?habitant=" + resident + "&intervention=" + Visits.idOf(visit));
        Screen refused = again.form("/orientations/nouvelle")
                .with("slot", slot)
                .with("wishes", "Isoler le toit")
                .submit();
        assertThat(refused.error("organisation")).isEqualTo("Cette personne est déjà orientée vers cet organisme.");
        assertThat(refused.form("/orientations/nouvelle").value("wishes")).isEqualTo("Isoler le toit");
        assertThat(form.with("slot", slot).submit().error("organisation")).isNotEmpty();
        assertThat(slots.find(slot)).isPresent();
    }

    @Test
    void twoOrganisationsMayBeBookedInOneVisit() {
        FilledForm form = book(atTheTable(), slot);
        String first = form.submit().path();
        AdvisorSlotId theirs =
                Offers.one(slots, people.strangerAdvisor(), clock.instant(), SlotPlace.PLACE, "Maison de l’Habitat");
        Screen second = form.with("slot", theirs).with("organisation", "").submit();
        assertThat(second.text()).contains("Le rendez-vous est réservé.");
        assertThat(second.path()).isNotEqualTo(first);
    }

    @Test
    void aValueThatNoControlSendsIsAskedAnewAndBooksNothing() {
        for (String[] wrong : new String[][] {
            {"look.bracket", "RICH"}, {"organisation", "x"}, {"how", "X"}, {"papers.ready", "x"}, {"handedOver", "X"}
        }) {
            Screen anew = book(atTheTable(), slot).with(wrong[0], wrong[1]).submit();
            assertThat(anew.text()).as(wrong[0]).contains("Une réponse n’a pas pu être lue");
            assertThat(anew.heading()).as(wrong[0]).isEqualTo("Rendez-vous avec un conseiller");
        }
        assertThat(concierge
                        .post("/orientations/nouvelle", "habitant", "x", "themes", "X")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void enterInABoxBooksNothing() {
        assertThat(atTheTable()
                        .select("form[action='/orientations/nouvelle'] button[type=submit]")
                        .first()
                        .attr("name"))
                .isEqualTo("regarder");
    }

    @Test
    void theSameSentFiveTimesAtOnceIsAnsweredTheSame() {
        FilledForm form = book(atTheTable(), slot);
        List<CompletableFuture<String>> sent = IntStream.range(0, 5)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> form.submit().path()))
                .toList();
        assertThat(sent.stream().map(CompletableFuture::join).distinct())
                .singleElement()
                .asString()
                .contains("/confirmation");
    }

    private Screen atTheTable() {
        return concierge
                .open(visit + "/cloture")
                .form(visit + "/cloture")
                .with("conseiller", "1")
                .submit();
    }

    private static FilledForm book(Screen table, AdvisorSlotId wanted) {
        return table.form("/orientations/nouvelle").with("share", "true").with("slot", wanted);
    }

    private AdvisorSlotId offer() {
        return Offers.one(slots, people.another(Role.ADVISOR), clock.instant(), SlotPlace.PLACE, "Maison de l’Habitat");
    }
}
