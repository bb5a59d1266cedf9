package fr.bricoconcierge.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.setting.OptionSwitch;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.StoryTest;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every figure of the dashboard, against what was worked out by hand for {@link KnownPilot} (P1, P2). */
@StoryTest
class KnownPilotTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    private Visitor coordinator;
    private KnownPilot pilot;

    @BeforeEach
    void tell() {
        coordinator = visitors.as(people.coordinator());
        pilot = new KnownPilot(database, people.coordinator().id().value());
        pilot.tell();
    }

    @Test
    void everyTargetStandsWhereItShould() {
        Map<CountedFigure, Integer> expected = new LinkedHashMap<>();
        expected.put(CountedFigure.DOORS, 107);
        expected.put(CountedFigure.SECTORS, 3);
        expected.put(CountedFigure.MONTHS, 2);
        expected.put(CountedFigure.KITS, 7);
        expected.put(CountedFigure.FILES, 7);
        expected.put(CountedFigure.OPENED, 34);
        expected.put(CountedFigure.TOURS, 3);
        expected.put(CountedFigure.STANDS, 1);
        expected.put(CountedFigure.CONVERSATIONS, 38);
        expected.put(CountedFigure.NOTICES, 0);
        expected.put(CountedFigure.RETURNS, 0);
        expected.put(CountedFigure.CONTACTS, 50);
        expected.put(CountedFigure.SENT, 4);
        expected.put(CountedFigure.CONTACT_3, 2);
        expected.put(CountedFigure.VISITS, 17);
        expected.put(CountedFigure.HOMES, 15);
        expected.put(CountedFigure.MADE_SAFE, 0);
        expected.put(CountedFigure.REFERRED, 19);
        expected.put(CountedFigure.MET, 12);
        expected.put(CountedFigure.INFORMATION, 1);
        expected.put(CountedFigure.PURCHASES, 0);
        assertThat(expected).containsOnlyKeys(CountedFigure.values());
        Arrays.stream(CountedFigure.values())
                .skip(5)
                .forEach(
                        figure -> coordinator.post("/pilote/objectifs/ajout", "figure", figure.name(), "goal", "1000"));

        Screen page = coordinator.open("/tableau-de-bord");

        expected.forEach((figure, count) -> {
            String address = "/tableau-de-bord/objectifs/" + figure.slug();
            assertThat(page.texts(".target a[href=" + address + "]"))
                    .as(figure.name())
                    .containsExactly("" + count);
            assertThat(coordinator.open(address).heading())
                    .isEqualTo("%s (%d)".formatted(figure.label().replace('\u00a0', ' '), count));
        });
        assertThat(page.text())
                .contains("Du lundi 7 septembre 2026 au jeudi 12 novembre 2026.")
                .contains("dossiers « information » 1, orientations 19, rencontres 12");
    }

    @Test
    void theWayFromDoorToFileIsTheOneThatWasGone() {
        Screen page = coordinator.open("/tableau-de-bord");

        assertThat(table(page, "entonnoir"))
                .containsExactly(
                        "Portes frappées 107 – –",
                        "Portes ouvertes 34 32 % des portes entre 24 et 41 %",
                        "Contacts 50 – –",
                        "Interventions 15 30 % des contacts entre 19 et 44 %",
                        "Orientations 19 38 % des contacts entre 26 et 52 %",
                        "Rencontres 12 63 % des orientations entre 41 et 81 %",
                        "Dossiers Amelio 7 37 % des orientations entre 19 et 59 %");
        assertThat(row(page, "Ensemble")).isEqualTo("107 34 50 15 19 12 7");
        assertThat(row(page, "Tournée")).isEqualTo("107 34 30 12 15 9 6");
        assertThat(row(page, "Bouche-à-oreille")).endsWith("4 1 2 2 1");
        assertThat(row(page, "Téléphone")).endsWith("5 2 2 1 0");
        assertThat(row(page, "Permanence installée")).endsWith("6 0 0 0 0");
        assertThat(row(page, "Avis de passage")).endsWith("3 0 0 0 0");
        assertThat(row(page, "Courriel")).endsWith("2 0 0 0 0");
    }

    @Test
    void sectorsWeeksAndHoursAreTheSameFigures() {
        Screen page = coordinator.open("/tableau-de-bord");

        assertThat(figures(page, "secteurs"))
                .containsExactlyInAnyOrder(
                        "36 15 24 9 12 8 5", "30 10 10 4 5 3 2", "10 1 5 2 2 1 0", "31 8 3 0 0 0 0", "0 0 8 0 0 0 0");
        assertThat(figures(page, "semaines"))
                .containsExactly(
                        "36 12 20 0 0 0 0", // 7 September
                        "0 3 0 8 0 0 0",
                        "0 0 0 0 10 0 0", // 21 September
                        "30 10 10 0 0 6 0",
                        "10 1 6 4 0 0 4", // 5 October
                        "0 0 5 0 5 0 0",
                        "0 0 4 0 0 3 0", // 19 October
                        "0 0 0 0 2 0 2",
                        "31 8 3 0 0 2 0", // 2 November
                        "0 0 2 3 2 0 1",
                        "0 0 0 0 0 1 0");
        assertThat(table(page, "heures"))
                .containsExactly(
                        "lundi à 12 h 36 12 33 % entre 20 et 50 %",
                        "mardi à 10 h 10 1 10 % entre 2 et 40 %",
                        "mercredi à 17 h 12 9 75 % entre 47 et 91 %",
                        "jeudi à 18 h 30 10 33 % entre 19 et 51 %",
                        "vendredi à 14 h 31 8 26 % entre 14 et 43 %");
        assertThat(page.select("#heures-phrase").text())
                .startsWith("On nous ouvre le plus sûrement le mercredi à 17 h");
    }

    @Test
    void wordOfMouthRequestsAndTheRestAreTold() {
        Screen page = coordinator.open("/tableau-de-bord");

        assertThat(table(page, "bouche-a-oreille"))
                .containsExactly("Degré 1 46 1", "Degré 2 2 1", "Degré 3 1 1", "Degré 4 1 0");
        assertThat(page.select("#bouche-a-oreille-phrase").text())
                .startsWith("Contact+3 : 4 %, 2 sur 50, entre 1 et 13 %");
        assertThat(table(page, "demandes")).containsExactly("Courant d’air 9", "Fuite d’eau 5");
        assertThat(table(page, "retards"))
                .containsExactly("À faire 3 jeudi 10 septembre", "Réapprovisionner 2 jeudi 10 septembre");
        assertThat(page.texts(".stat")).anyMatch(stat -> stat.startsWith("Reste au fonds 249,50 €"));
        assertThat(page.texts(".stat")).anyMatch(stat -> stat.startsWith("Équipements à commander 1"));
        assertThat(page.texts(".stat").stream()
                        .filter(stat -> stat.contains("estimation") || stat.startsWith("Pièces")))
                .containsExactly(
                        "Énergie, estimation 250 kWh",
                        "Eau, estimation 25 m³",
                        "Argent, estimation 50 €",
                        "Pièces en place 25");
    }

    @Test
    void filtersTakeAPart() {
        assertThat(all("secteur=" + pilot.b)).isEqualTo("30 10 10 4 5 3 2");
        assertThat(all("du=2026-10-01&au=2026-10-31")).isEqualTo("40 11 25 7 9 6 3");
        assertThat(all("du=2026-10-01&au=2026-10-31&secteur=" + pilot.a)).isEqualTo("0 0 4 1 2 2 1");
        assertThat(all("personne=" + people.coordinator().id())).isEqualTo("107 34 50 15 19 12 7");
        assertThat(all("personne=" + people.concierge().id())).isEqualTo("0 0 0 0 0 0 0");
    }

    @Test
    void beforeAndSinceAnOptionIsToldForAllOrOneSector() {
        var october = Instant.parse("2026-09-30T22:00:00Z");
        switchOn(PilotOption.WEEKEND, null, october);
        switchOn(PilotOption.SMALL_DIAGNOSTICS, new SectorId(pilot.b), Instant.parse("2026-10-01T16:15:00Z"));

        assertThat(all("option=WEEKEND&cote=AVANT")).startsWith("36 15 20 ");
        assertThat(all("option=WEEKEND&cote=DEPUIS")).startsWith("71 19 30 ");
        assertThat(all("option=SMALL_DIAGNOSTICS&cote=AVANT")).startsWith("30 10 0 ");
        assertThat(all("option=SMALL_DIAGNOSTICS&cote=DEPUIS")).startsWith("0 0 10 ");
    }

    @Test
    void theFileOfAChartHoldsItsFigures() {
        assertThat(new String(
                                coordinator
                                        .open("/tableau-de-bord/graphiques/bouche-a-oreille")
                                        .bytes(),
                                StandardCharsets.UTF_8)
                        .replace("\ufeff", ""))
                .isEqualTo(
                        "Degré;Personnes;Qui ont envoyé quelqu’un\r\nDegré 1;46;1\r\nDegré 2;2;1\r\nDegré 3;1;1\r\nDegré 4;1;0\r\n");
    }

    private void switchOn(PilotOption option, SectorId sector, Instant since) {
        settings.switchTo(new OptionSwitch(
                option, sector, true, since, since, people.coordinator().id()));
    }

    private String all(String filter) {
        return row(coordinator.open("/tableau-de-bord?" + filter), "Ensemble");
    }

    private static String row(Screen page, String way) {
        Element row = page.select(".ways tbody tr").stream()
                .filter(line -> line.select("th").text().equals(way))
                .findFirst()
                .orElseThrow();
        return String.join(" ", row.select("td").eachText());
    }

    /** The rows of a chart's table without their names. */
    private static List<String> figures(Screen page, String chart) {
        return page.select("#" + chart + " tbody tr").stream()
                .map(row -> String.join(" ", row.select("td").eachText()))
                .toList();
    }

    private static List<String> table(Screen page, String chart) {
        return page.select("#" + chart + " tbody tr").stream()
                .map(row -> row.text().replace('\u00a0', ' '))
                .toList();
    }
}
