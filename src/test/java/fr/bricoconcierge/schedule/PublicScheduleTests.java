package fr.bricoconcierge.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.market.MarketCalendar;
import fr.bricoconcierge.market.MarketForm;
import fr.bricoconcierge.market.MarketId;
import fr.bricoconcierge.market.MarketKind;
import fr.bricoconcierge.print.Sheets;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.stand.StandForm;
import fr.bricoconcierge.stand.StandPlan;
import fr.bricoconcierge.stand.StandPlanning;
import fr.bricoconcierge.stand.StandSessionId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class PublicScheduleTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    MarketCalendar markets;

    @Autowired
    StandPlanning planning;

    @Autowired
    Statements statements;

    @Autowired
    Clock clock;

    Visitor passerBy;
    CurrentAccount holder;
    String commune;
    String slug;
    LocalDate day;

    @BeforeEach
    void openACommune() {
        passerBy = visitors.anonymous();
        holder = people.another(Role.CONCIERGE);
        slug = "saint-etienne-" + UUID.randomUUID().toString().substring(0, 8);
        commune = slug.replace("saint-etienne-", "Saint-Étienne ");
        day = Moment.dateOf(clock.instant()).plusDays(7);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
    }

    @Test
    void everybodySeesTheNextSessionsByCommuneAndNobodyOfTheTeam() {
        plan(market("Marché du Bourg"), day);

        Screen all = passerBy.open("/permanences");
        assertThat(all.text()).contains(commune, "Marché du Bourg", Moment.day(day) + ", de 9 h à 12 h");
        assertThat(all.text()).doesNotContain(holder.name());

        Screen one = passerBy.open("/permanences/" + slug);
        assertThat(one.heading()).isEqualTo("Nos permanences à " + commune);
        assertThat(one.texts("main .row")).hasSize(1);
        assertThat(passerBy.open("/permanences/nulle-part").status()).isEqualTo(404);
    }

    @Test
    void theNextCommuneIsReachedWithoutAScriptOnALightPage() {
        for (int i = 0; i < 12; i++) {
            plan(market("Marché " + i), workday(i));
        }

        Screen page = passerBy.open("/permanences");

        assertThat(page.select("script")).isEmpty();
        assertThat(page.bytes().length).isLessThan(50_000);
        assertThat(statements.of(() -> passerBy.open("/permanences"))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aCommuneWithoutADateSaysSo() {
        market("Marché du Bourg");

        assertThat(passerBy.open("/permanences/" + slug).text()).contains("Aucune permanence n’est annoncée");
    }

    @Test
    void aCancelledSessionSaysSoAtOnceOnThePageAndInTheFeed() throws IOException, ParserException {
        StandSessionId stand = plan(market("Marché du Bourg"), day);
        String feed = "/permanences/" + slug + "/agenda.ics";
        VEvent before = only(feed);

        visitors.as(people.coordinator()).post("/stands/" + stand + "/annulation");

        assertThat(passerBy.open("/permanences/" + slug).texts("main .row"))
                .singleElement()
                .asString()
                .contains(Moment.day(day), "Annulée");
        VEvent after = only(feed);
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(before.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(after.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(after.getSequence().getSequenceNo())
                .isGreaterThan(before.getSequence().getSequenceNo());
    }

    @Test
    void aSessionThatTakesThePlaceOfACancelledOneIsShownAlone() {
        MarketId market = market("Marché du Bourg");
        planning.cancel(plan(market, day));
        plan(market, day);

        assertThat(passerBy.open("/permanences/" + slug).texts("main .row"))
                .singleElement()
                .asString()
                .doesNotContain("Annulée");
    }

    @Test
    void calendarProgramsReadTheFeed() throws IOException, ParserException {
        StandSessionId stand = plan(market("Marché ; du Bourg, « l’été »"), day);

        Screen answer = passerBy.open("/permanences/" + slug + "/agenda.ics");
        assertThat(answer.header("Content-Type")).startsWith("text/calendar").contains("UTF-8");
        VEvent event = only("/permanences/" + slug + "/agenda.ics");
        Instant starts = day.atTime(9, 0).atZone(Moment.PARIS).toInstant();
        assertThat(event.getUid().orElseThrow().getValue()).startsWith(stand.toString());
        assertThat(event.getSummary().getValue()).contains("Marché ; du Bourg, « l’été »");
        assertThat(event.getLocation().getValue()).endsWith(", " + commune);
        assertThat(event.getDateTimeStart().getValue())
                .isEqualTo(starts.toString().replaceAll("[-:]", ""));
        assertThat(event.getGeographicPos().getLatitude()).isEqualByComparingTo(new BigDecimal("50.65"));
        assertThat(text("/permanences.ics")).contains(stand.toString(), "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        assertThat(text("/permanences.ics").lines())
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void thePosterIsOneSheetWithACodeThatLeadsToThePage() {
        for (int i = 0; i < 11; i++) {
            plan(market("Marché de la place du " + i + " septembre"), workday(i));
        }

        Sheets small = Sheets.of(passerBy.open("/permanences/affiche.pdf?format=A4&commune=" + slug)
                .bytes());
        assertThat(small.count()).isEqualTo(1);
        assertThat(small.size()).isEqualTo("210×297");
        assertThat(small.text(1))
                .contains("Nos prochaines permanences", commune, "de 9 h à 12 h", "Toutes les dates")
                .contains("brico.example/permanences/" + slug, wordsOfTheCoordinator());
        assertThat(small.qrCodes(1)).containsExactly("https://brico.example/permanences/" + slug);
        assertThat(small.tagged()).isTrue();
        assertThat(small.fontsEmbedded()).isTrue();

        Sheets large =
                Sheets.of(passerBy.open("/permanences/affiche.pdf?format=A3").bytes());
        assertThat(large.count()).isEqualTo(1);
        assertThat(large.size()).isEqualTo("297×420");
        assertThat(large.qrCodes(1)).containsExactly("https://brico.example/permanences");
        assertThat(passerBy.open("/permanences/affiche.pdf?commune=nulle-part").status())
                .isEqualTo(404);
    }

    /** How the text of the poster begins, as it stands for every poster. */
    private String wordsOfTheCoordinator() {
        return visitors.as(people.coordinator())
                .open("/pilote/textes/affiche")
                .form("/pilote/textes/affiche")
                .value("body")
                .substring(0, 20);
    }

    private VEvent only(String path) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text(path)));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponents()).hasSize(1);
        return (VEvent) calendar.getComponents().get(0);
    }

    private String text(String path) {
        return new String(passerBy.open(path).bytes(), StandardCharsets.UTF_8);
    }

    private LocalDate workday(int number) {
        LocalDate next = day;
        for (int i = 0; i < number; i++) {
            next = next.plusDays(next.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
        }
        return next;
    }

    private MarketId market(String name) {
        return markets.add(new MarketForm(
                name,
                "Square " + name.replace("Marché de ", ""),
                commune,
                MarketKind.FOOD,
                DayOfWeek.FRIDAY,
                LocalTime.of(8, 0),
                LocalTime.of(13, 0),
                1,
                null,
                new BigDecimal("50.65"),
                new BigDecimal("3.025"),
                null));
    }

    private StandSessionId plan(MarketId market, LocalDate on) {
        return planning.plan(
                UUID.randomUUID(),
                StandPlan.at(
                        market,
                        StandForm.INSTALLED,
                        on.atTime(9, 0).atZone(Moment.PARIS).toInstant(),
                        on.atTime(12, 0).atZone(Moment.PARIS).toInstant(),
                        holder.id(),
                        null));
    }
}
