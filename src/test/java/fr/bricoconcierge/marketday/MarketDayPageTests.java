package fr.bricoconcierge.marketday;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.market.MarketCalendar;
import fr.bricoconcierge.market.MarketForm;
import fr.bricoconcierge.market.MarketId;
import fr.bricoconcierge.market.MarketKind;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.stand.StandForm;
import fr.bricoconcierge.stand.StandPlan;
import fr.bricoconcierge.stand.StandPlanning;
import fr.bricoconcierge.stand.StandSessionId;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class MarketDayPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    MarketCalendar markets;

    @Autowired
    StandPlanning planning;

    @Autowired
    Settings settings;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    CurrentAccount holder;
    Visitor concierge;
    MarketId market;
    StandSessionId stand;

    @BeforeEach
    void plan() {
        holder = people.another(Role.CONCIERGE);
        concierge = visitors.as(holder);
        market = markets.add(MarketForm.weekly(
                "Marché " + UUID.randomUUID(),
                "Place de la Nouvelle Aventure",
                "Lille",
                MarketKind.FOOD,
                DayOfWeek.MONDAY,
                LocalTime.of(7, 0),
                LocalTime.of(14, 0)));
        stand = plan(LocalDate.of(2032, 5, 10));
        // under way now, so that what is done from it comes after its beginning
        database.sql("update stand_session set starts_at = ?::timestamptz, ends_at = ?::timestamptz where id = ?")
                .params(
                        clock.instant().minusSeconds(3600).toString(),
                        clock.instant().plusSeconds(3600).toString(),
                        stand.value())
                .update();
    }

    /** Options stay on for good: other tests of this context count on their being off. */
    @AfterEach
    void switchOff() {
        database.sql("delete from option_switch where option in ('SOCIAL_PAGE', 'WEEKEND', 'OTHER_STAND_FORMATS')")
                .update();
        settings.set(Setting.SERVICE_NAME, settings.text(Setting.SERVICE_NAME), holder.id());
    }

    @Test
    void whatCameOfASessionIsShownAtItsEndEachHouseholdOnce() {
        for (String kind :
                new String[] {"FLYER", "FLYER", "FLYER", "FLYER", "CONVERSATION", "REPAIR_TALK", "DETECTED"}) {
            concierge.post(
                    "/stands/" + stand + "/pointages", "tap", UUID.randomUUID().toString(), "kind", kind);
        }
        String first = openACard();
        openACard();
        Screen visit = concierge.open(link("/interventions/nouvelle") + "&habitant=" + first);
        visit.form("/interventions").submit();

        Screen closed = concierge
                .open("/stands/" + stand + "/cloture")
                .form("/stands/" + stand + "/cloture")
                .with("footfall", "BUSY")
                .with("weather", "Beau temps")
                .with("remarks", "Beaucoup de locataires")
                .submit();

        assertThat(closed.texts(".funnel tbody tr"))
                .containsExactly(
                        "Flyers remis 4 flyers —",
                        "Conversations 2 conversations 50 %",
                        "Terrains repérés 1 situation 50 %",
                        "Fiches ouvertes ou reprises 2 foyers —",
                        "Rendez-vous 0 foyer 0 %",
                        "Interventions 1 foyer 50 %",
                        "Orientations Amelio 0 foyer 0 %");
        assertThat(closed.text()).contains("Beaucoup de monde", "Beau temps", "Beaucoup de locataires");
    }

    @Test
    void aQuietMarketOffersCallsStockAndNothingToPublishBeforeItsOption() {
        due(TaskKind.CALL_AFTER_REFERRAL, "Prendre des nouvelles de la rue des Postes");
        due(TaskKind.RECOUNT, "Recompter les mousseurs");
        due(TaskKind.HAND_IN_RECEIPT, "Rendre le ticket du joint");

        Screen quiet = concierge.open("/stands/" + stand).follow("Marché calme");

        assertThat(quiet.texts("[aria-labelledby=appels] .row__title"))
                .containsExactly("Prendre des nouvelles de la rue des Postes");
        assertThat(quiet.texts("[aria-labelledby=stock] .row__title")).containsExactly("Recompter les mousseurs");
        assertThat(quiet.select("textarea")).isEmpty();
        assertThat(quiet.text()).doesNotContain("Rendre le ticket");
    }

    @Test
    void theTextForTheSocialPageHasTheNextDates() {
        settings.switchOn(PilotOption.SOCIAL_PAGE, people.coordinator().id());

        String text =
                concierge.open("/stands/" + stand + "/calme").select("textarea").text();

        assertThat(text.replace('\u00a0', ' '))
                .contains("Brico-concierge vient à votre rencontre", "Lille (Place de la Nouvelle Aventure)", ", de ");
    }

    @Test
    void weekendsOtherPlacesAndOtherFormatsOpenWithTheirOption() {
        assertThat(concierge.open("/stands/nouveau").texts("#form label"))
                .containsExactly("Déambulation", "Installée, avec tréteaux");
        settings.switchOn(PilotOption.OTHER_STAND_FORMATS, people.coordinator().id());
        settings.switchOn(PilotOption.WEEKEND, people.coordinator().id());

        Screen form = concierge.open("/stands/nouveau");
        Screen half = form.form("/stands")
                .with("form", "CAFE")
                .with("otherName", "Médiathèque")
                .with("heldOn", "2032-05-15")
                .submit();
        assertThat(half.error("otherPlace")).isEqualTo("Dites quel est ce lieu.");
        Screen planned = half.form("/stands")
                .with("otherPlace", "8 rue du Bourg")
                .with("otherCommune", "Lambersart")
                .submit();

        assertThat(planned.heading()).isEqualTo("Médiathèque");
        assertThat(planned.text()).contains("Café convivial", "8 rue du Bourg, Lambersart", "samedi 15 mai");
    }

    private String openACard() {
        Screen card = concierge
                .open(link("/habitants/nouveau"))
                .form("/habitants/nouveau")
                .with("firstName", "Nadia")
                .with("phone", "0613" + ThreadLocalRandom.current().nextInt(100_000, 999_999))
                .submit();
        assertThat(card.path()).isEqualTo("/stands/" + stand);
        return database.sql("select id from resident where created_by = ? order by created_at desc limit 1")
                .param(holder.id().value())
                .query(UUID.class)
                .single()
                .toString();
    }

    private String link(String page) {
        return concierge
                .open("/stands/" + stand)
                .select("a[href^=" + page + "]")
                .attr("href");
    }

    private void due(TaskKind kind, String title) {
        tasks.open(new NewTask(kind, title, holder.id(), clock.instant(), "/taches", Uuids.next(), null, false, null));
    }

    private StandSessionId plan(LocalDate day) {
        Instant starts = day.atTime(9, 0).atZone(Moment.PARIS).toInstant();
        return planning.plan(
                UUID.randomUUID(),
                StandPlan.at(market, StandForm.INSTALLED, starts, starts.plusSeconds(10_800), holder.id(), null));
    }
}
