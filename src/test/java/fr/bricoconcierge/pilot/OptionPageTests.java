package fr.bricoconcierge.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.intervention.VisitOptions;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Options go on and off since a date, for all or in one sector, with a journal and a comparison (P6). */
@PageTest
class OptionPageTests {

    private static final String SOCIAL = "/pilote/options/SOCIAL_PAGE";
    private static final String READINGS = "/pilote/options/SMALL_DIAGNOSTICS";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Settings settings;

    @Autowired
    VisitOptions options;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private Visitor coordinator;
    private LocalDate today;

    @BeforeEach
    void comeIn() {
        coordinator = visitors.as(people.coordinator());
        today = Moment.dateOf(clock.instant());
    }

    @AfterEach
    void switchOff() {
        switchTo(SOCIAL, "OFF", today, null);
        switchTo(READINGS, "OFF", today, null);
    }

    @Test
    void anOptionGoesOnAndOffAndTheJournalKeepsBoth() {
        Screen on = switchTo(SOCIAL, "ON", today, null);
        assertThat(on.text()).contains("L’option est active.", "Active, partout");
        assertThat(settings.isOn(PilotOption.SOCIAL_PAGE, clock.instant())).isTrue();
        assertThat(row("Page sur un réseau social")).contains("Depuis", "Active");

        Screen off = switchTo(SOCIAL, "OFF", today, null);
        assertThat(off.text()).contains("L’option n’est plus active.");
        assertThat(off.texts("main .rows .row__title")).startsWith("Inactive, partout", "Active, partout");
        assertThat(off.select("main .rows").text())
                .contains(people.coordinator().name());
        assertThat(settings.isOn(PilotOption.SOCIAL_PAGE, clock.instant())).isFalse();
        assertThat(row("Page sur un réseau social")).contains("Inactive");
    }

    @Test
    void itHoldsSinceTheDaySaidEvenIfThatIsToCome() {
        switchTo(SOCIAL, "ON", today.plusDays(3), null);
        assertThat(settings.isOn(PilotOption.SOCIAL_PAGE, clock.instant())).isFalse();
        assertThat(settings.isOn(PilotOption.SOCIAL_PAGE, at(today.plusDays(3))))
                .isTrue();
        switchTo(SOCIAL, "OFF", today.plusDays(3), null);
        assertThat(settings.isOn(PilotOption.SOCIAL_PAGE, at(today.plusDays(4))))
                .isFalse();
    }

    @Test
    void inOneSectorItHoldsForItsVisitsAlone() {
        var facts = new PilotFacts(database, people.concierge().id().value());
        var households = new HouseholdFacts(database, people.concierge().id().value());
        UUID sector = facts.sector();
        HouseholdFacts.Met met = households.meet("TOUR", sector, "2026-11-20T10:00Z");
        var here = new InterventionId(households.visit(met, sector, "2026-11-20T10:00Z"));
        var elsewhere = new InterventionId(households.visit(met, facts.sector(), "2026-11-20T10:00Z"));
        var nowhere = new InterventionId(households.visit(met, null, "2026-11-20T10:00Z"));

        switchTo(READINGS, "ON", today, sector);

        assertThat(options.isOn(PilotOption.SMALL_DIAGNOSTICS, here)).isTrue();
        assertThat(options.isOn(PilotOption.SMALL_DIAGNOSTICS, elsewhere)).isFalse();
        assertThat(options.isOn(PilotOption.SMALL_DIAGNOSTICS, nowhere)).isFalse();
        assertThat(row("Petits diagnostics")).contains("Active dans 1 secteur");
        switchTo(READINGS, "OFF", today, sector);
        assertThat(options.isOn(PilotOption.SMALL_DIAGNOSTICS, here)).isFalse();
    }

    @Test
    void whatWasTriedIsComparedAndNoMoreSaidThanTheFiguresBear() {
        var households = new HouseholdFacts(database, people.concierge().id().value());
        households.meet("TOUR", null, "2021-03-02T10:00Z");
        switchTo(SOCIAL, "ON", LocalDate.of(2021, 3, 9), null);
        households.meet("TOUR", null, "2021-03-10T10:00Z");

        Screen page = coordinator.open(SOCIAL);

        assertThat(page.texts("table tbody th")).contains("Portes qui s’ouvrent", "Foyers rencontrés puis orientés");
        assertThat(page.select("table").text()).contains("On ne peut pas encore trancher");
        assertThat(coordinator
                        .open("/tableau-de-bord?option=SOCIAL_PAGE&cote=AVANT")
                        .select("#cote [selected]")
                        .text())
                .isEqualTo("Avant");
        switchTo(SOCIAL, "OFF", LocalDate.of(2021, 3, 9), null);
    }

    @Test
    void whatCannotBeIsRefused() {
        Screen empty = coordinator.open(SOCIAL).form(SOCIAL).with("since", "").submit();
        assertThat(empty.error("state")).isEqualTo("Dites si l’option est active.");
        assertThat(empty.error("since")).isEqualTo("Indiquez le jour.");

        assertThat(switchTo(SOCIAL, "ON", LocalDate.of(1999, 1, 1), null).error("since"))
                .startsWith("Indiquez un jour");
        assertThat(coordinator
                        .post(
                                SOCIAL,
                                "state",
                                "ON",
                                "since",
                                today.toString(),
                                "sector",
                                UUID.randomUUID().toString())
                        .text())
                .contains("Choisissez un secteur de la liste.");
        assertThat(coordinator.open("/pilote/options/RIEN").status()).isEqualTo(404);
    }

    private Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(Moment.PARIS).toInstant();
    }

    private Screen switchTo(String path, String state, LocalDate since, UUID sector) {
        return coordinator.post(
                path, "state", state, "since", since.toString(), "sector", sector == null ? "" : sector.toString());
    }

    private String row(String option) {
        return coordinator.open("/pilote").texts(".row").stream()
                .filter(row -> row.startsWith(option))
                .findFirst()
                .orElseThrow();
    }
}
