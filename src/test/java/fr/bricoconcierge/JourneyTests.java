package fr.bricoconcierge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/**
 * The whole journey once, by three people in three browsers: from an address file to an Amelio file, and every target
 * moved by exactly what was done. It begins on a database of its own: a month that another test has already made a month
 * of work would not move.
 */
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
@BrowserTest
class JourneyTests {

    private static final String ADDRESSES = """
            id;id_fantoir;numero;rep;nom_voie;code_postal;code_insee;nom_commune;code_insee_ancienne_commune;nom_ancienne_commune;x;y;lon;lat;type_position;alias;nom_ld;libelle_acheminement;nom_afnor;source_position;source_nom_voie;certification_commune;cad_parcelles
            59350_9999_00001;59350_9999;1;;Rue du Premier Pas;59000;59350;Lille;;;703292.33;7062804.74;3.050612;50.625223;entrée;;;LILLE;RUE DU PREMIER PAS;commune;commune;1;
            59350_9999_00003;59350_9999;3;;Rue du Premier Pas;59000;59350;Lille;;;703292.33;7062804.74;3.050712;50.625323;entrée;;;LILLE;RUE DU PREMIER PAS;commune;commune;1;
            """;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    void fromAnAddressFileToAnAmelioFile() {
        String sector = "Secteur " + UUID.randomUUID().toString().substring(0, 6);
        try (BrowserWindow coordinator = signIn(browsers.desktop(), people.coordinator());
                BrowserWindow concierge = signIn(browsers.tablet(), people.concierge());
                BrowserWindow advisor = signIn(browsers.desktop(), people.advisor())) {
            try {
                walk(sector, coordinator, concierge, advisor);
            } catch (RuntimeException | Error failure) {
                coordinator.picture("coordinator");
                concierge.picture("concierge");
                advisor.picture("advisor");
                throw failure;
            }
        }
    }

    private void walk(String sector, BrowserWindow coordinator, BrowserWindow concierge, BrowserWindow advisor) {
        prepare(coordinator, sector);
        offerASlot(advisor);
        Map<String, Integer> before = targets(coordinator);

        var rounds = new ConciergeRounds(concierge, clock);
        rounds.planATour(sector);
        rounds.knockAtAClosedDoor();
        rounds.openACardAndBookFromAnAnsweredDoor();
        rounds.visit();
        rounds.buyWhatIsMissing();
        rounds.closeWithAnAdvisorsAppointment();
        openTheFile(advisor);

        Map<String, Integer> moved = new LinkedHashMap<>();
        targets(coordinator).forEach((label, value) -> moved.put(label, value - before.get(label)));
        assertThat(moved.values())
                .as("doors, sectors, months, kits, files: %s", moved)
                .containsExactly(2, 1, 1, 1, 1);
        openTheRowsBehind(coordinator);
    }

    private BrowserWindow signIn(BrowserWindow window, CurrentAccount account) {
        return window.signIn(people.emailOf(account), People.PASSWORD);
    }

    private static void prepare(BrowserWindow coordinator, String sector) {
        Page page = coordinator.page();
        coordinator.open("/pilote/options/ADVANCE_FUND");
        page.locator("input[name=state][value=ON]").check();
        coordinator.doTheMainThing();
        coordinator.open("/pilote/reglages");
        page.locator("#fieldDays").fill("1");
        coordinator.doTheMainThing();
        coordinator.open("/fonds/dotations");
        page.locator("#amount").fill("100");
        page.locator("#text").fill("Premier versement");
        coordinator.doTheMainThing();

        coordinator.open("/adresses");
        page.locator("#file")
                .setInputFiles(new FilePayload("adresses.csv", "text/csv", ADDRESSES.getBytes(StandardCharsets.UTF_8)));
        coordinator.doTheMainThing();
        assertThat(page.locator("main")).containsText("Terminé");

        coordinator.open("/secteurs/nouveau");
        page.locator("#commune").selectOption(new SelectOption().setLabel("Lille"));
        page.locator("#name").fill(sector);
        coordinator.doTheMainThing();
        coordinator.choose("Rue du Premier Pas").doTheMainThing();

        coordinator.open("/avis-de-passage/lots/nouveau");
        page.locator("#holder").selectOption(new SelectOption().setLabel("Samira Benali"));
        page.locator("#count").fill("10");
        coordinator.doTheMainThing();
    }

    private void offerASlot(BrowserWindow advisor) {
        Page page = advisor.page();
        advisor.open("/disponibilites/exceptions/nouvelle");
        page.locator("#day").fill(nextWorkingDay().toString());
        page.locator("#startsAt").fill("10:00");
        page.locator("#endsAt").fill("10:45");
        page.locator("#minutes").fill("45");
        advisor.choose("Par téléphone").doTheMainThing();
    }

    private static void openTheFile(BrowserWindow advisor) {
        Page page = advisor.page();
        advisor.open("/orientations").follow("Odette");
        assertThat(page.locator("main")).containsText("06 12 34 56 78");
        page.locator("a[href$='/etapes/rencontre']").first().click();
        advisor.doTheMainThing();
        page.locator("a[href$='/etapes/dossier']").first().click();
        page.locator("#fileNumber").fill("LIL-2026-001");
        page.locator("input[name=programme][value=AMELIO]").check();
        advisor.doTheMainThing();
        assertThat(page.locator("main")).containsText("Dossier ouvert");
    }

    private static Map<String, Integer> targets(BrowserWindow coordinator) {
        coordinator.open("/tableau-de-bord");
        Map<String, Integer> targets = new LinkedHashMap<>();
        for (Locator target : coordinator.page().locator(".target").all()) {
            String figure = target.locator(".figure").first().textContent();
            targets.put(
                    target.locator(".target__label").textContent().strip(),
                    Integer.parseInt(figure.replaceAll("\\D", "")));
        }
        return targets;
    }

    private static void openTheRowsBehind(BrowserWindow coordinator) {
        Page page = coordinator.page();
        coordinator.open("/tableau-de-bord");
        page.locator(".target .figure").first().click();
        assertThat(page.locator("main")).containsText("rue du Premier Pas");
    }

    private LocalDate nextWorkingDay() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), Moment.PARIS).plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
