package fr.bricoconcierge.door;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.tour.Walk;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** “Ne plus frapper” holds from its first day to its last, on every screen alike. */
@PageTest
@Import(Walk.class)
class MarkInForceTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Walk walk;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    Visitor concierge;
    SectorId sector;
    LocalDate today;

    @BeforeEach
    void goThere() {
        CurrentAccount samira = people.another(Role.CONCIERGE);
        concierge = visitors.as(samira);
        sector = walk.sector(samira.id(), "1", "3", "5", "7");
        today = Moment.dateOf(clock.instant());
    }

    @Test
    void aMarkThatIsOverOrStillToComeIsShownNowhere() {
        mark(1, today.minusDays(2), today);
        mark(3, today.minusYears(2), today.minusDays(1));
        mark(5, today.plusDays(1), null);

        assertThat(isMarked(1)).isTrue();
        assertThat(isMarked(3)).isFalse();
        assertThat(isMarked(5)).isFalse();
        Screen street = concierge.open("/secteurs/" + sector + "/rues/" + walk.street(sector));
        assertThat(street.texts(".doors .badge, .doors .door__detail"))
                .containsExactly(
                        "Ne pas frapper jusqu’au " + Moment.dayAndYear(today),
                        "Pas encore frappée",
                        "Pas encore frappée",
                        "Pas encore frappée");
        Screen map = concierge.open("/secteurs/" + sector);
        assertThat(map.texts(".map__keys li")).contains("Pas encore frappée : 3", "Ne plus frapper : 1");
        assertThat(concierge.open("/tournees/nouvelle?secteur=" + sector).text())
                .contains("Une porte sera laissée de côté");
    }

    @Test
    void anObjectionHoldsForGoodWhateverWasMarkedBefore() {
        mark(1, today.minusYears(2), today.minusDays(1));
        mark(3, today.plusDays(5), null);
        mark(5, LocalDate.of(2026, 3, 3), today.plusDays(1));

        assertThat(object(1)).contains("Depuis le " + Moment.dayAndYear(today) + ", sans date de fin.");
        assertThat(object(3)).contains("Depuis le " + Moment.dayAndYear(today) + ", sans date de fin.");
        assertThat(object(5)).contains("Depuis le mardi 3 mars 2026, sans date de fin.");
    }

    @Test
    void aMarkDoesNotBeginInTheFuture() {
        String form = page(1) + "/ne-plus-frapper";

        Screen wrong =
                concierge.open(form).form(form).with("since", "2099-01-01").submit();

        assertThat(wrong.error("since")).isEqualTo("Le début ne vient pas après aujourd’hui.");
        assertThat(wrong.form(form).value("since")).isEqualTo("2099-01-01");
        assertThat(isMarked(1)).isFalse();
    }

    private boolean isMarked(int number) {
        return concierge.open(page(number)).text().contains("Ne plus frapper à cette porte");
    }

    private String object(int number) {
        String opposition = page(number) + "/opposition";
        return concierge.open(page(number)).form(opposition).submit().text();
    }

    private String page(int number) {
        return "/portes/" + door(number);
    }

    private DoorId door(int number) {
        return walk.door(sector, number);
    }

    /** As it may stand in the database, whatever day it was written. */
    private void mark(int number, LocalDate since, LocalDate until) {
        database.sql("update door set no_knock_since = ?, no_knock_until = ?::date where id = ?")
                .params(since, until, door(number).value())
                .update();
    }
}
