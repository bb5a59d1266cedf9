package fr.bricoconcierge.availability;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.agenda.AgendaFixture;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.worktime.PublicHolidays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an advisor declares once for every week, and the days that are not as the others (A5). */
@PageTest
class WeeklyRangePageTests {

    @Autowired
    AdvisorSlots slots;

    @Autowired
    ResidentCards cards;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    private CurrentAccount claire;
    private Visitor advisor;

    @BeforeEach
    void hireAnAdvisor() {
        claire = people.another(Role.ADVISOR);
        advisor = visitors.as(claire);
    }

    @Test
    void aRangeOfEveryWeekOffersItsSlotsAtOnceButOnHolidays() {
        Screen saved = range("WEDNESDAY", "14:00", "16:00").submit();

        assertThat(saved.text()).contains("La plage est enregistrée", "Mercredi, 14 h – 16 h");
        assertThat(mine()).hasSizeBetween(10, 16).allSatisfy(slot -> {
            assertThat(slot.startsAt().atZone(Moment.PARIS).getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
            assertThat(slot.startsAt().atZone(Moment.PARIS).toLocalTime())
                    .isIn(LocalTime.of(14, 0), LocalTime.of(14, 45));
            assertThat(PublicHolidays.include(Moment.dateOf(slot.startsAt()))).isFalse();
        });
    }

    @Test
    void aRangeOverAnotherIsRefusedBesideItsHour() {
        range("WEDNESDAY", "14:00", "16:00").submit();

        assertThat(range("WEDNESDAY", "15:00", "17:00").submit().error("startsAt"))
                .isEqualTo("Vous avez déjà une plage ce jour-là à ces heures.");
        assertThat(range("WEDNESDAY", "16:00", "17:00").submit().text()).contains("La plage est enregistrée");
    }

    @Test
    void wrongAnswersAreNamedBesideTheirFieldsAndStay() {
        assertThat(range("FRIDAY", "16:00", "14:00").submit().error("endsAt"))
                .isEqualTo("La fin vient après le début.");
        assertThat(range("FRIDAY", "14:00", "14:30").submit().error("endsAt"))
                .isEqualTo("Cette plage est plus courte qu’un rendez-vous.");
        assertThat(range("FRIDAY", "23:30", "23:59").submit().error("endsAt"))
                .isEqualTo("Cette plage est plus courte qu’un rendez-vous.");
        Screen nowhere =
                range("FRIDAY", "14:00", "16:00").with("placeKind", "PLACE").submit();
        assertThat(nowhere.error("place")).isEqualTo("Dites où vous recevez.");
        Screen backwards = range("FRIDAY", "14:00", "16:00")
                .with("validUntil", LocalDate.now().minusDays(3))
                .submit();
        assertThat(backwards.error("validUntil")).isEqualTo("Le dernier jour vient après le premier.");
        assertThat(backwards.form("/disponibilites/plages").value("startsAt")).isEqualTo("14:00");
        assertThat(mine()).isEmpty();
    }

    @Test
    void aChangedRangeMovesWhatIsFreeAndNothingThatIsBooked() {
        String edit = edit(range("WEDNESDAY", "14:00", "16:00").submit());
        SlotView booked = mine().get(0);
        book(booked);

        Screen changed = advisor.open(edit)
                .form(edit)
                .with("startsAt", "09:00")
                .with("endsAt", "10:30")
                .submit();

        assertThat(slots.find(booked.id())).contains(booked);
        assertThat(mine())
                .isNotEmpty()
                .allSatisfy(
                        slot -> assertThat(slot.startsAt().atZone(Moment.PARIS).toLocalTime())
                                .isBefore(LocalTime.of(10, 0)));
        assertThat(changed.text()).contains("Un rendez-vous réservé tombe hors de vos plages");

        Screen kept =
                changed.form("/disponibilites/" + booked.id() + "/maintien").submit();
        assertThat(kept.text()).contains("Le rendez-vous est gardé.").doesNotContain("tombe hors");
        assertThat(slots.find(booked.id())).contains(booked);
    }

    @Test
    void aLongerRangeStillCoversWhatWasBookedInIt() {
        String edit = edit(range("WEDNESDAY", "14:00", "16:00").submit());
        book(mine().get(0));

        Screen changed = advisor.open(edit).form(edit).with("endsAt", "17:00").submit();

        assertThat(changed.text()).doesNotContain("hors de vos plages");
    }

    @Test
    void aDayOffTakesItsSlotsBackUntilItIsReopened() {
        range("WEDNESDAY", "14:00", "16:00").submit();
        LocalDate day = Moment.dateOf(mine().get(2).startsAt());
        int offered = mine().size();

        Screen closed = exception("OFF", day).submit();

        assertThat(closed.text()).contains("plus rien n’est proposé ces jours-là", "Jours sans vos plages");
        assertThat(mine())
                .hasSize(offered - 2)
                .noneMatch(slot -> Moment.dateOf(slot.startsAt()).equals(day));
        assertThat(exception("OFF", day).submit().error("day")).isEqualTo("Vous avez déjà noté un de ces jours.");
        String reopen = closed.select("form[action*=/exceptions/]").attr("action");
        assertThat(visitors.as(people.advisor()).post(reopen).status()).isEqualTo(404);
        assertThat(closed.form(reopen).submit().text()).contains("Vos plages valent de nouveau.");
        assertThat(mine()).hasSize(offered);
    }

    @Test
    void otherHoursOnOneDayStandInPlaceOfTheUsualOnes() {
        range("WEDNESDAY", "14:00", "16:00").submit();
        LocalDate day = Moment.dateOf(mine().get(2).startsAt());

        exception("INSTEAD", day)
                .with("startsAt", "09:00")
                .with("endsAt", "09:45")
                .submit();

        assertThat(mine().stream().filter(slot -> Moment.dateOf(slot.startsAt()).equals(day)))
                .singleElement()
                .satisfies(
                        slot -> assertThat(slot.startsAt().atZone(Moment.PARIS).toLocalTime())
                                .isEqualTo(LocalTime.of(9, 0)));
    }

    @Test
    void aSlotTakenBackIsNotLaidAgain() {
        Screen page = range("WEDNESDAY", "14:00", "16:00").submit();
        SlotView gone = mine().get(0);
        advisor.post("/disponibilites/" + gone.id() + "/suppression");

        String edit = edit(page);
        advisor.open(edit).form(edit).with("endsAt", "17:00").submit();

        assertThat(mine()).isNotEmpty().noneMatch(slot -> slot.startsAt().equals(gone.startsAt()));
    }

    @Test
    void anotherAdvisorsRangesDoNotExistEvenInOneOrganisation() {
        String edit = edit(range("WEDNESDAY", "14:00", "16:00").submit());
        Visitor colleague = visitors.as(people.another(Role.ADVISOR));

        assertThat(colleague.open(edit).status()).isEqualTo(404);
        assertThat(colleague.post(edit).status()).isEqualTo(404);
        assertThat(colleague.post(edit + "/suppression").status()).isEqualTo(404);
        SlotView booked = mine().get(0);
        book(booked);
        assertThat(colleague
                        .post("/disponibilites/" + booked.id() + "/renonciation")
                        .status())
                .isEqualTo(404);
        assertThat(colleague.open("/disponibilites").text()).doesNotContain("14 h – 16 h");
    }

    @Test
    void nobodyReceivesAtNight() {
        assertThat(range("THURSDAY", "06:30", "09:00").submit().error("startsAt"))
                .isEqualTo("Une plage commence à 7 h au plus tôt.");
        assertThat(range("THURSDAY", "20:00", "22:30").submit().error("endsAt"))
                .isEqualTo("Une plage finit à 22 h au plus tard.");
    }

    private void book(SlotView slot) {
        ResidentId paulette =
                AgendaFixture.resident(cards, "Paulette", people.concierge().id());
        slots.book(
                slot.id(),
                paulette,
                cards.get(paulette).household(),
                people.concierge().id());
    }

    private List<SlotView> mine() {
        return slots.free(null, Instant.now(), 5000).stream()
                .filter(slot -> slot.advisor().equals(claire.id()))
                .toList();
    }

    private static String edit(Screen page) {
        return page.select("a[href^=/disponibilites/plages/]:contains(Modifier)")
                .attr("href");
    }

    private FilledForm range(String weekday, String from, String to) {
        return advisor.open("/disponibilites/plages/nouvelle")
                .form("/disponibilites/plages")
                .with("weekday", weekday)
                .with("startsAt", from)
                .with("endsAt", to);
    }

    private FilledForm exception(String kind, LocalDate day) {
        return advisor.open("/disponibilites/exceptions/nouvelle")
                .form("/disponibilites/exceptions")
                .with("kind", kind)
                .with("day", day);
    }
}
