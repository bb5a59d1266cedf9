package fr.bricoconcierge.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.agenda.AgendaFixture;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.worktime.SlotTaken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class AdvisorSlotPageTests {

    private static final LocalDate DAY = LocalDate.now().plusDays(20);

    @Autowired
    AdvisorSlots slots;

    @Autowired
    ResidentCards cards;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    private CurrentAccount claire;
    private Visitor advisor;

    @BeforeEach
    void hireAnAdvisor() {
        claire = people.another(Role.ADVISOR);
        advisor = visitors.as(claire);
    }

    @Test
    void aRangeIsCutIntoSlotsThatConciergesSee() {
        assertThat(offer("09:00", "11:00").text()).contains("La plage est offerte", "9 h", "9 h 45");

        assertThat(mine()).hasSize(2).extracting(SlotView::minutes).containsOnly(45);
        assertThat(offer("10:00", "12:00").error("startsAt"))
                .isEqualTo("Vous avez déjà offert une partie de cette plage.");
        assertThat(mine()).hasSize(2);
    }

    @Test
    void wrongAnswersAreNamedBesideTheirFields() {
        assertThat(offer("11:00", "09:00").error("endsAt")).isEqualTo("La fin vient après le début.");
        assertThat(offer("09:00", "09:30").error("endsAt")).isEqualTo("Cette plage est plus courte qu’un rendez-vous.");
        Screen nowhere = advisor.open("/disponibilites/exceptions/nouvelle")
                .form("/disponibilites/exceptions")
                .with("day", "2020-01-01")
                .with("minutes", "beaucoup")
                .with("placeKind", "PLACE")
                .submit();
        assertThat(nowhere.error("minutes")).isEqualTo("Indiquez un nombre entier.");
        assertThat(nowhere.form("/disponibilites/exceptions").value("day")).isEqualTo("2020-01-01");
    }

    @Test
    void aSlotIsBookedOnceAndItsNameShowsOnlyToWhomTheResidentAgreed() {
        offer("09:00", "11:00");
        CurrentAccount samira = people.concierge();
        ResidentId nadia = AgendaFixture.knownToAdvisors(cards, "Nadia", samira.id());
        ResidentId paulette = AgendaFixture.resident(cards, "Paulette", samira.id());

        book(mine().get(0), nadia);
        SlotView second = mine().get(0);
        book(second, paulette);

        assertThatThrownBy(() -> book(second, nadia)).isInstanceOf(SlotTaken.class);
        assertThat(mine()).isEmpty();
        Screen page = advisor.open("/disponibilites?du=" + DAY);
        assertThat(page.text()).contains("Nadia Delattre", "Réservé").doesNotContain("Paulette", "06 12 34 56 78");
    }

    @Test
    void aFreeSlotIsTakenBackAndABookedOneIsNot() {
        offer("09:00", "11:00");
        List<SlotView> offered = mine();
        book(
                offered.get(0),
                AgendaFixture.resident(cards, "Paulette", people.concierge().id()));

        String booked = "/disponibilites/" + offered.get(0).id() + "/suppression";
        String free = "/disponibilites/" + offered.get(1).id() + "/suppression";
        assertThat(visitors.as(people.strangerAdvisor()).post(free).status()).isEqualTo(404);
        assertThat(advisor.post(booked).status()).isEqualTo(409);
        assertThat(advisor.post(free).text()).contains("Le créneau est retiré.");

        slots.release(offered.get(0).id());
        assertThat(mine()).hasSize(1);
    }

    @Test
    void thePageCostsFewStatements() {
        offer("09:00", "11:00");

        assertThat(statements.of(() -> advisor.open("/disponibilites?du=" + DAY)))
                .hasSizeLessThanOrEqualTo(6);
    }

    private void book(SlotView slot, ResidentId resident) {
        slots.book(
                slot.id(),
                resident,
                cards.get(resident).household(),
                people.concierge().id());
    }

    private List<SlotView> mine() {
        return slots.free(null, Instant.now(), 500).stream()
                .filter(slot -> slot.advisor().equals(claire.id()))
                .toList();
    }

    private Screen offer(String from, String to) {
        return advisor.open("/disponibilites/exceptions/nouvelle")
                .form("/disponibilites/exceptions")
                .with("day", DAY)
                .with("startsAt", from)
                .with("endsAt", to)
                .submit();
    }
}
