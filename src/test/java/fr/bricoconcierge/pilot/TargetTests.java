package fr.bricoconcierge.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.ReferralChange;
import fr.bricoconcierge.referral.ReferralFollowUp;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Programme;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each target moves by exactly what was done, and the rows behind it are as many as it says (P1). */
@PageTest
class TargetTests {

    private static final AtomicInteger YEARS = new AtomicInteger(2040);

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    ResidentCards cards;

    @Autowired
    Referring referring;

    @Autowired
    ReferralFollowUp followUp;

    private Visitor coordinator;
    private PilotFacts facts;

    @BeforeEach
    void lookAtTheDashboard() {
        coordinator = visitors.as(people.coordinator());
        facts = new PilotFacts(database, people.concierge().id().value());
    }

    @Test
    void aDoorCountsOnceHoweverOftenItIsKnockedAtAndNotWhenTheKnockIsUndone() {
        UUID sector = facts.sector();
        List<UUID> doors = facts.doors(sector, 3);
        UUID tour = facts.tour(sector, doors, false);
        long before = figure(CountedFigure.DOORS);

        facts.knock(tour, doors.get(0), "2026-11-02T10:00Z", false);
        facts.knock(tour, doors.get(0), "2026-11-03T10:00Z", true);
        UUID undone = facts.knock(tour, doors.get(1), "2026-11-02T10:05Z", false);
        assertThat(figure(CountedFigure.DOORS)).isEqualTo(before + 2);

        facts.undo(undone);
        assertThat(figure(CountedFigure.DOORS)).isEqualTo(before + 1);
    }

    @Test
    void aSectorIsCoveredAtThirtyDoorsAndNotAtTwentyNine() {
        UUID sector = facts.sector();
        List<UUID> doors = facts.doors(sector, 40);
        UUID tour = facts.tour(sector, doors, true);
        long before = figure(CountedFigure.SECTORS);

        doors.subList(0, 29).forEach(door -> facts.knock(tour, door, "2026-11-02T10:00Z", false));
        facts.knock(tour, doors.get(0), "2026-11-03T10:00Z", true);
        assertThat(figure(CountedFigure.SECTORS)).isEqualTo(before);

        facts.knock(tour, doors.get(29), "2026-11-03T10:00Z", false);
        assertThat(figure(CountedFigure.SECTORS)).isEqualTo(before + 1);
    }

    @Test
    void aSmallSectorIsCoveredWhenAllItsDoorsAre() {
        UUID sector = facts.sector();
        List<UUID> doors = facts.doors(sector, 3);
        UUID tour = facts.tour(sector, doors, true);
        long before = figure(CountedFigure.SECTORS);

        facts.knock(tour, doors.get(0), "2026-11-02T10:00Z", false);
        facts.knock(tour, doors.get(1), "2026-11-02T10:01Z", false);
        assertThat(figure(CountedFigure.SECTORS)).isEqualTo(before);

        facts.knock(tour, doors.get(2), "2026-11-02T10:02Z", false);
        assertThat(figure(CountedFigure.SECTORS)).isEqualTo(before + 1);
    }

    @Test
    void aSectorWithoutAFinishedTourIsNotCovered() {
        UUID sector = facts.sector();
        List<UUID> doors = facts.doors(sector, 2);
        UUID tour = facts.tour(sector, doors, false);
        long before = figure(CountedFigure.SECTORS);
        doors.forEach(door -> facts.knock(tour, door, "2026-11-02T10:00Z", false));
        assertThat(figure(CountedFigure.SECTORS)).isEqualTo(before);

        facts.finish(tour);
        assertThat(figure(CountedFigure.SECTORS)).isEqualTo(before + 1);
    }

    @Test
    void aKnockKeepsTheSectorItsDoorHadThatDay() {
        UUID sector = facts.sector();
        List<UUID> doors = facts.doors(sector, 31);
        UUID tour = facts.tour(sector, doors, true);
        doors.subList(0, 30).forEach(door -> facts.knock(tour, door, "2026-11-02T10:00Z", false));
        long before = figure(CountedFigure.SECTORS);

        UUID other = facts.sector();
        doors.subList(0, 30).forEach(door -> facts.move(door, other));

        assertThat(figure(CountedFigure.SECTORS)).isEqualTo(before);
    }

    @Test
    void aMonthCountsFromItsFourthDayInTheField() {
        int year = YEARS.incrementAndGet();
        UUID sector = facts.sector();
        List<UUID> doors = facts.doors(sector, 1);
        UUID tour = facts.tour(sector, doors, false);
        long before = figure(CountedFigure.MONTHS);

        facts.knock(tour, doors.get(0), year + "-05-02T10:00Z", false);
        facts.knock(tour, doors.get(0), year + "-05-02T15:00Z", false);
        facts.knock(tour, doors.get(0), year + "-05-03T10:00Z", false);
        facts.visit(facts.household("PHONE"), year + "-05-04T10:00Z");
        assertThat(figure(CountedFigure.MONTHS)).isEqualTo(before);

        facts.knock(tour, doors.get(0), year + "-05-09T10:00Z", false);
        assertThat(figure(CountedFigure.MONTHS)).isEqualTo(before + 1);
    }

    @Test
    void aDayBelongsToItsMonthInParis() {
        int year = YEARS.incrementAndGet();
        UUID sector = facts.sector();
        List<UUID> doors = facts.doors(sector, 1);
        UUID tour = facts.tour(sector, doors, false);
        long before = figure(CountedFigure.MONTHS);

        // half past midnight on the first of June in Paris
        facts.knock(tour, doors.get(0), year + "-05-31T22:30Z", false);
        facts.knock(tour, doors.get(0), year + "-06-02T10:00Z", false);
        facts.knock(tour, doors.get(0), year + "-06-03T10:00Z", false);
        facts.knock(tour, doors.get(0), year + "-06-04T10:00Z", false);

        assertThat(figure(CountedFigure.MONTHS)).isEqualTo(before + 1);
    }

    @Test
    void aKitCountsFromThreePiecesInOnePart() {
        long before = figure(CountedFigure.KITS);

        facts.kit(facts.visit(facts.household("TOUR"), "2026-11-20T10:00Z"), 2);
        assertThat(figure(CountedFigure.KITS)).isEqualTo(before);

        facts.kit(facts.visit(facts.household("TOUR"), "2026-11-20T10:00Z"), 3);
        assertThat(figure(CountedFigure.KITS)).isEqualTo(before + 1);
    }

    @Test
    void aFileCountsOnceAHouseholdUnlessItIsForInformationOrTakenBack() {
        var made = new NewReferrals(cards, referring, people.concierge());
        ResidentId resident = made.agreeingResident();
        long before = figure(CountedFigure.FILES);

        openFile(
                made.refer(made.agreeingResident(), people.advisor().organisation()),
                people.advisor(),
                Programme.INFORMATION);
        openFile(
                made.refer(made.agreeingResident(), people.advisor().organisation()),
                people.advisor(),
                Programme.OTHER);
        assertThat(figure(CountedFigure.FILES)).isEqualTo(before);

        openFile(made.refer(resident, people.advisor().organisation()), people.advisor(), Programme.AMELIO);
        ReferralId second = made.refer(resident, people.strangerAdvisor().organisation());
        openFile(second, people.strangerAdvisor(), Programme.AMELIO_PLUS);
        assertThat(figure(CountedFigure.FILES)).isEqualTo(before + 1);

        ReferralId wrong = made.refer(made.agreeingResident(), people.advisor().organisation());
        openFile(wrong, people.advisor(), Programme.AMELIO_PLUS);
        assertThat(figure(CountedFigure.FILES)).isEqualTo(before + 2);
        followUp.takeBack(wrong, null, "Mauvaise personne", people.advisor());
        assertThat(figure(CountedFigure.FILES)).isEqualTo(before + 1);
    }

    private void openFile(ReferralId referral, CurrentAccount advisor, Programme programme) {
        followUp.take(UUID.randomUUID(), referral, ReferralChange.fileOpened("A-1", programme), advisor);
    }

    /** What the dashboard says, having checked that the rows behind it are as many. */
    private long figure(CountedFigure code) {
        Screen dashboard = coordinator.open("/tableau-de-bord");
        String address = "/tableau-de-bord/objectifs/" + code.slug();
        long figure = number(dashboard.texts(".target a[href=" + address + "]").get(0));

        Screen rows = coordinator.open(address);
        assertThat(rows.heading()).isEqualTo("%s (%d)".formatted(code.label(), figure));
        assertThat(rows.select("main tbody tr")).hasSize((int) Math.min(50, figure));
        return figure;
    }

    private static long number(String shown) {
        return Long.parseLong(shown.replaceAll("\\s", ""));
    }
}
