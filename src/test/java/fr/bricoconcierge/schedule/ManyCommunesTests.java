package fr.bricoconcierge.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.market.MarketCalendar;
import fr.bricoconcierge.market.MarketForm;
import fr.bricoconcierge.market.MarketKind;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.stand.StandForm;
import fr.bricoconcierge.stand.StandPlan;
import fr.bricoconcierge.stand.StandPlanning;
import fr.bricoconcierge.stand.StandSessionId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A large town has more stands before that of a small one than the public page shows. */
@PageTest
class ManyCommunesTests {

    private static final int MORE_THAN_SHOWN = 90;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    MarketCalendar markets;

    @Autowired
    StandPlanning planning;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    String town;
    String village;

    @BeforeEach
    void manyStandsThenOne() {
        CurrentAccount holder = people.another(Role.CONCIERGE);
        String end = UUID.randomUUID().toString().substring(0, 8);
        town = "Grandville " + end;
        village = "Petitbourg " + end;
        LocalDate day = workday();
        StandSessionId first = plan(town, day, holder);
        plan(village, day.plusDays(14), holder);
        database.sql("insert into stand_session select copy.* from stand_session s"
                        + " cross join generate_series(1, ?) n,"
                        + " jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(),"
                        + " 'starts_at', s.starts_at + n * interval '1 minute',"
                        + " 'ends_at', s.ends_at + n * interval '1 minute')) copy where s.id = ?")
                .params(MORE_THAN_SHOWN, first.value())
                .update();
    }

    @AfterEach
    void leaveRoomToOthers() {
        database.sql("delete from stand_session where id in (select session_id from stand_place where commune = ?)")
                .param(town)
                .update();
    }

    @Test
    void theSmallOneHasItsDatesOnItsOwnPage() {
        String path = "/permanences/" + PublicCommune.slug(village);

        assertThat(visitors.anonymous().open(path).texts("main .row")).hasSize(1);
    }

    @Test
    void noneHidesAnotherWhereAllAreShown() {
        Screen all = visitors.anonymous().open("/permanences");

        assertThat(all.text()).contains(village).contains("Toutes les dates à " + town);
        assertThat(all.text()).doesNotContain("Toutes les dates à " + village);
        assertThat(all.texts("section:has(#" + PublicCommune.slug(town) + ") .row"))
                .hasSize(6);
    }

    @Test
    void aPosterIsMadeOnceUntilItsDatesChange() {
        byte[] first = posterOfTheTown();

        assertThat(posterOfTheTown()).isEqualTo(first);
        leaveRoomToOthers();
        assertThat(posterOfTheTown()).isNotEqualTo(first);
    }

    private byte[] posterOfTheTown() {
        return visitors.anonymous()
                .open("/permanences/affiche.pdf?commune=" + PublicCommune.slug(town))
                .bytes();
    }

    private LocalDate workday() {
        LocalDate day = Moment.dateOf(clock.instant()).plusDays(7);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        return day;
    }

    private StandSessionId plan(String commune, LocalDate on, CurrentAccount holder) {
        var market = markets.add(MarketForm.weekly(
                "Marché " + UUID.randomUUID(),
                "Place",
                commune,
                MarketKind.FOOD,
                on.getDayOfWeek(),
                LocalTime.of(7, 0),
                LocalTime.of(14, 0)));
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
