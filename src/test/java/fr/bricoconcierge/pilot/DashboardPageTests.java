package fr.bricoconcierge.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.ReferralChange;
import fr.bricoconcierge.referral.ReferralFollowUp;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralState;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way from door to file by way of meeting, what asks for a look, and what the page costs (P2). */
@PageTest
class DashboardPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    @Autowired
    ResidentCards cards;

    @Autowired
    Referring referring;

    @Autowired
    ReferralFollowUp followUp;

    @Autowired
    Tasks tasks;

    private Visitor coordinator;
    private PilotFacts facts;

    @BeforeEach
    void lookAtTheDashboard() {
        coordinator = visitors.as(people.coordinator());
        facts = new PilotFacts(database, people.concierge().id().value());
    }

    @Test
    void doorsAreOfToursAloneAndOpenedOnceHoweverOften() {
        UUID sector = facts.sector();
        List<UUID> doors = facts.doors(sector, 2);
        UUID tour = facts.tour(sector, doors, false);
        long knocked = cell(Origin.TOUR, FunnelStage.DOORS);
        long opened = cell(Origin.TOUR, FunnelStage.OPENED);

        facts.knock(tour, doors.get(0), "2026-11-02T10:00Z", false);
        facts.knock(tour, doors.get(1), "2026-11-02T10:05Z", true);
        facts.knock(tour, doors.get(1), "2026-11-03T10:05Z", true);

        assertThat(cell(Origin.TOUR, FunnelStage.DOORS)).isEqualTo(knocked + 2);
        assertThat(cell(Origin.TOUR, FunnelStage.OPENED)).isEqualTo(opened + 1);
        assertThat(cell(null, FunnelStage.DOORS)).isEqualTo(knocked + 2);
        assertThat(words(row(Origin.PHONE)).get(0)).contains("sans objet");
    }

    @Test
    void aHouseholdCountsOnceAtEachStageUnderTheWayItWasMet() {
        long contacts = cell(Origin.EMAIL, FunnelStage.CONTACTS);
        long visits = cell(Origin.EMAIL, FunnelStage.VISITS);
        long all = cell(null, FunnelStage.VISITS);

        UUID household = facts.household("EMAIL");
        facts.visit(household, "2026-11-20T10:00Z");
        facts.visit(household, "2026-11-21T10:00Z");
        facts.household("EMAIL");

        assertThat(cell(Origin.EMAIL, FunnelStage.CONTACTS)).isEqualTo(contacts + 2);
        assertThat(cell(Origin.EMAIL, FunnelStage.VISITS)).isEqualTo(visits + 1);
        assertThat(cell(null, FunnelStage.VISITS)).isEqualTo(all + 1);
    }

    @Test
    void referralsAndMeetingsFollow() {
        var made = new NewReferrals(cards, referring, people.concierge());
        long referrals = cell(Origin.TOUR, FunnelStage.REFERRALS);
        long meetings = cell(Origin.TOUR, FunnelStage.MEETINGS);

        ReferralId id = made.refer(made.agreeingResident(), people.advisor().organisation());
        made.refer(made.agreeingResident(), people.advisor().organisation());
        take(id, ReferralChange.booked(Instant.parse("2026-12-01T10:00:00Z")));
        assertThat(cell(Origin.TOUR, FunnelStage.MEETINGS)).isEqualTo(meetings);
        take(id, ReferralChange.to(ReferralState.MET));

        assertThat(cell(Origin.TOUR, FunnelStage.REFERRALS)).isEqualTo(referrals + 2);
        assertThat(cell(Origin.TOUR, FunnelStage.MEETINGS)).isEqualTo(meetings + 1);
    }

    @Test
    void everyFigureOfTheTableLeadsToAsManyRows() {
        facts.visit(facts.household("WORD_OF_MOUTH"), "2026-11-20T10:00Z");
        Screen page = coordinator.open("/tableau-de-bord");

        for (var link : page.select("main a.figure-link:not([href^=/taches])")) {
            Screen rows = coordinator.open(link.attr("href"));
            assertThat(rows.heading())
                    .as(link.attr("href"))
                    .endsWith("(" + link.text().replaceAll("\\D", "") + ")");
        }
        assertThat(page.select("main a.figure-link:not([href^=/taches])")).isNotEmpty();
    }

    @Test
    void eachTargetTellsHowItIsCounted() {
        Screen page = coordinator.open("/tableau-de-bord");

        assertThat(page.texts(".target h3"))
                .containsExactly(Arrays.stream(CountedFigure.values())
                        .limit(5)
                        .map(Labelled::label)
                        .toArray(String[]::new));
        assertThat(page.texts(".target details p").get(0)).startsWith("Chaque porte compte une fois");
        assertThat(page.text()).contains("au moins 3 petits équipements", "dès le 4e jour", "30 portes différentes");
    }

    @Test
    void lateTasksAreToldAndLedTo() {
        tasks.open(new NewTask(
                TaskKind.HAND_MADE,
                "Rappeler la mairie",
                people.concierge().id(),
                Instant.parse("2026-01-05T10:00:00Z"),
                null,
                UUID.randomUUID(),
                null,
                false,
                null));

        Screen page = coordinator.open("/tableau-de-bord");

        assertThat(page.select("#retards a[href='/taches?retard=true']").text()).matches("[1-9][0-9 ]*");
    }

    @Test
    void thePagesCostFewStatements() {
        assertThat(statements.of(() -> coordinator.open("/tableau-de-bord"))).hasSizeLessThanOrEqualTo(12);
        assertThat(statements.of(() -> coordinator.open("/tableau-de-bord/objectifs/portes")))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(statements.of(() -> coordinator.open("/pilote"))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void unknownFiguresDoNotExist() {
        for (String path : List.of(
                "/objectifs/secret", "/parcours/secret", "/objectifs/portes?page=0", "/objectifs/portes?page=x")) {
            assertThat(coordinator.open("/tableau-de-bord" + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(coordinator
                        .open("/tableau-de-bord/parcours/contacts?origine=LUNE")
                        .status())
                .isEqualTo(404);
    }

    private void take(ReferralId id, ReferralChange change) {
        followUp.take(UUID.randomUUID(), id, change, people.advisor());
    }

    private long cell(Origin origin, FunnelStage stage) {
        return Long.parseLong(words(row(origin)).get(stage.ordinal()).replaceAll("\\D", ""));
    }

    private static List<String> words(Element row) {
        return row.select("td").eachText();
    }

    private Element row(Origin origin) {
        String label = origin == null ? "Ensemble" : origin.label();
        return coordinator.open("/tableau-de-bord").select(".ways tbody tr").stream()
                .filter(row -> row.select("th").text().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
