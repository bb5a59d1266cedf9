package fr.bricoconcierge.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.TeamManagement;
import fr.bricoconcierge.availability.AdvisorRange;
import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.availability.AdvisorSlots;
import fr.bricoconcierge.availability.SlotPlace;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A slot of an advisor is booked with a referral, and freed again (R3). */
@PageTest
class ReferralSlotTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    Referring referring;

    @Autowired
    AdvisorSlots slots;

    @Autowired
    TeamManagement management;

    private Visitor concierge;
    private NewReferrals made;

    @BeforeEach
    void meet() {
        concierge = visitors.as(people.concierge());
        people.advisor();
        people.strangerAdvisor();
        made = new NewReferrals(cards, referring, people.concierge());
    }

    @Test
    void aSlotBookedOnTheSpotIsTakenAndTheMeetingKnown() {
        CurrentAccount advisor = people.another(Role.ADVISOR);
        AdvisorSlotId slot = offer(advisor);
        ResidentId resident = made.agreeingResident();

        Screen booked = filled(resident).with("slot", slot).submit();

        assertThat(booked.text()).contains("Le rendez-vous est réservé.", "Maison de l’habitat durable");
        assertThat(slots.free(null, Instant.now(), 500))
                .noneMatch(free -> free.id().equals(slot));

        Screen tooLate = filled(made.agreeingResident()).with("slot", slot).submit();
        assertThat(tooLate.error("slot")).isEqualTo("Ce créneau vient d’être pris. Choisissez-en un autre.");
    }

    @Test
    void takingTheBookingBackFreesTheSlot() {
        CurrentAccount advisor = people.another(Role.ADVISOR);
        AdvisorSlotId slot = offer(advisor);
        String id = book(slot);

        visitors.as(advisor).post("/orientations/" + id + "/etapes/annulation", "why", "Empêchement");

        assertThat(slots.free(null, Instant.now(), 500))
                .anyMatch(free -> free.id().equals(slot));
    }

    @Test
    void aMeetingThatTheAdvisorHandsBackIsForWhoeverMadeTheReferral() {
        CurrentAccount advisor = people.another(Role.ADVISOR);
        AdvisorSlotId slot = offer(advisor);
        String id = book(slot);

        visitors.as(advisor).post("/disponibilites/" + slot + "/renonciation");

        assertThat(visitors.as(advisor).open("/orientations/" + id).text())
                .contains("Le conseil ne peut plus recevoir à ce moment");
        Screen tasks = concierge.open("/taches");
        assertThat(tasks.text()).contains("Retrouver un moment avec le conseil");
        assertThat(tasks.select("a[href='/orientations/suivi/" + id + "']")).isNotEmpty();
        assertThat(visitors.as(advisor)
                        .post("/disponibilites/" + slot + "/renonciation")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theMeetingsOfAnAdvisorWhoLeavesAreToBeFoundAgain() {
        CurrentAccount advisor = people.another(Role.ADVISOR);
        AdvisorSlotId slot = offer(advisor);
        String id = book(slot);

        management.disable(advisor.id(), people.coordinator().id());

        assertThat(concierge.open("/taches").select("a[href='/orientations/suivi/" + id + "']"))
                .isNotEmpty();
        assertThat(slots.free(null, Instant.now(), 5000))
                .noneMatch(free -> free.id().equals(slot));
    }

    @Test
    void aMeetingOfARangeThatIsNoMoreCanBeHandedBack() {
        CurrentAccount advisor = people.another(Role.ADVISOR);
        String range = declareRange(advisor);
        AdvisorSlotId slot = firstOf(advisor);
        String id = book(slot);
        visitors.as(advisor).post(range + "/suppression");

        Screen page = visitors.as(advisor)
                .open("/disponibilites")
                .form("/disponibilites/" + slot + "/renonciation")
                .submit();

        assertThat(page.status()).isEqualTo(200);
        assertThat(slots.find(slot)).isEmpty();
        assertThat(visitors.as(advisor).open("/orientations/" + id).text())
                .contains("Le conseil ne peut plus recevoir à ce moment");
        assertThat(concierge.open("/taches").select("a[href='/orientations/suivi/" + id + "']"))
                .isNotEmpty();
    }

    @Test
    void aReferralThatIsClosedFreesTheMeetingItHadAhead() {
        CurrentAccount advisor = people.another(Role.ADVISOR);
        declareRange(advisor);
        AdvisorSlotId slot = firstOf(advisor);
        String id = book(slot);
        visitors.as(advisor)
                .open("/orientations/" + id + "/etapes/cloture")
                .form("/orientations/" + id + "/etapes/cloture")
                .with("closing", "GAVE_UP")
                .submit();
        assertThat(book(slot)).isNotEqualTo(id);
    }

    @Test
    void anAdvisorWithWeeklyRangesAndAMeetingAheadCanLeave() {
        CurrentAccount advisor = people.another(Role.ADVISOR);
        declareRange(advisor);
        AdvisorSlotId slot = firstOf(advisor);
        String id = book(slot);
        String account = "/comptes/" + advisor.id() + "/desactivation";

        assertThat(visitors.as(people.coordinator()).post(account).status()).isLessThan(400);

        assertThat(slots.find(slot)).isEmpty();
        assertThat(concierge.open("/taches").select("a[href='/orientations/suivi/" + id + "']"))
                .isNotEmpty();
    }

    @Test
    void aSlotOfAnotherOrganisationIsRefused() {
        AdvisorSlotId slot = offer(people.another(Role.ADVISOR));

        Screen refused = filled(made.agreeingResident())
                .with("organisation", people.strangerAdvisor().organisation())
                .with("slot", slot)
                .submit();

        assertThat(refused.error("slot")).isEqualTo("Choisissez un créneau de cet organisme.");
    }

    @Test
    void inPlaceOfATakenSlotOneOfTheNextIsOneTap() {
        CurrentAccount advisor = people.another(Role.ADVISOR);
        AdvisorSlotId slot = offer(advisor);
        declareRange(advisor);
        book(slot);

        Screen tooLate = filled(made.agreeingResident()).with("slot", slot).submit();
        List<String> next = tooLate.select("button[name=take]").eachAttr("value");
        assertThat(next).hasSize(3).doesNotContain(slot.toString());

        Screen booked =
                tooLate.form("/orientations/nouvelle").with("take", next.get(0)).submit();
        assertThat(booked.text()).contains("Le rendez-vous est réservé.");
        assertThat(slots.free(null, Instant.now(), 5000))
                .noneMatch(free -> free.id().toString().equals(next.get(0)));
    }

    private FilledForm filled(ResidentId resident) {
        return NewReferrals.form(concierge, resident, people.advisor().organisation());
    }

    private String declareRange(CurrentAccount advisor) {
        return visitors.as(advisor)
                .open("/disponibilites/plages/nouvelle")
                .form("/disponibilites/plages")
                .with("weekday", "WEDNESDAY")
                .with("startsAt", "14:00")
                .with("endsAt", "16:00")
                .submit()
                .select("a[href^=/disponibilites/plages/]:contains(Modifier)")
                .attr("href");
    }

    private AdvisorSlotId firstOf(CurrentAccount advisor) {
        return slots.free(null, Instant.now(), 5000).stream()
                .filter(free -> free.advisor().equals(advisor.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String book(AdvisorSlotId slot) {
        String path =
                filled(made.agreeingResident()).with("slot", slot).submit().path();
        return path.replaceFirst(".*/suivi/([^/]+)/.*", "$1");
    }

    private AdvisorSlotId offer(CurrentAccount advisor) {
        Instant from = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS);
        var range = new AdvisorRange(
                advisor.id(), from, from.plus(Duration.ofHours(1)), 60, SlotPlace.PLACE, "Maison de l’habitat durable");
        return slots.declare(UUID.randomUUID(), range);
    }
}
