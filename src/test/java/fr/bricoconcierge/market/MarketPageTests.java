package fr.bricoconcierge.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class MarketPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    Visitor coordinator;

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.coordinator());
    }

    @Test
    void aMarketIsAddedOnceAndRefusedWithItsReasonTheSecondTime() {
        String name = "Marché " + UUID.randomUUID();

        Screen list = weekly(name).submit();
        assertThat(list.path()).isEqualTo("/marches");
        assertThat(list.text()).contains("Le marché est dans le calendrier.", name);

        Screen again = weekly(name).submit();
        assertThat(again.error("name")).isEqualTo("Ce marché est déjà dans le calendrier ce jour-là.");
        assertThat(again.form("/marches/nouveau").value("name")).isEqualTo(name);
    }

    @Test
    void everyWrongAnswerAboutAMarketIsNamedAtOnce() {
        Screen page = coordinator
                .open("/marches/nouveau")
                .form("/marches/nouveau")
                .with("name", " ")
                .with("place", "x".repeat(200))
                .with("startsAt", "midi")
                .with("endsAt", "12:00")
                .with("weeksApart", "0")
                .with("latitude", "au nord")
                .with("longitude", "72")
                .submit();

        assertThat(page.error("name")).isEqualTo("Donnez le nom du marché.");
        assertThat(page.error("place")).isEqualTo("Écrivez au plus 120 caractères.");
        assertThat(page.error("startsAt")).isEqualTo("Indiquez une heure, par exemple 14:30.");
        assertThat(page.error("weeksApart")).isEqualTo("Écrivez 1 pour un marché de toutes les semaines.");
        assertThat(page.error("weekday")).isEqualTo("Choisissez un jour.");
        assertThat(page.error("latitude")).isNotEmpty();
        assertThat(page.error("longitude")).isEqualTo("En France, la longitude va de -6 à 10.");
        assertThat(page.form("/marches/nouveau").value("endsAt")).startsWith("12:00");
    }

    @Test
    void everySecondWeekIsCountedFromADayOnWhichItIsHeld() {
        String name = "Brocante " + UUID.randomUUID();

        Screen open = weekly(name).with("weeksApart", 2).submit();
        assertThat(open.error("firstOn")).startsWith("Indiquez un jour où il a lieu");

        Screen wrongDay =
                open.form("/marches/nouveau").with("firstOn", "2027-03-03").submit();
        assertThat(wrongDay.error("firstOn")).isEqualTo("Ce jour-là n’est pas un mardi.");

        Screen list =
                wrongDay.form("/marches/nouveau").with("firstOn", "2027-03-02").submit();
        assertThat(list.text()).contains(name, "un mardi sur 2");
    }

    @Test
    void theDatabaseHoldsTheFirstDayToo() {
        String name = "Marché " + UUID.randomUUID();
        weekly(name).submit();

        assertThatThrownBy(() -> database.sql("update market set first_on = '2027-03-03' where name = ?")
                        .param(name)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aMarketIsChangedAndTwoEditorsDoNotOverwriteEachOther() {
        String name = "Marché " + UUID.randomUUID();
        Screen form = weekly(name).submit().follow(name);
        FilledForm late = form.form(form.path()).with("endsAt", "13:00");

        Screen changed = form.form(form.path())
                .with("endsAt", "13:30")
                .with("latitude", "50,6270")
                .with("longitude", "3,0490")
                .submit();

        assertThat(changed.text()).contains("Le marché est modifié.", "13 h 30");
        assertThat(coordinator.open(form.path()).form(form.path()).value("latitude"))
                .isEqualTo("50,627");
        assertThat(late.submit().status()).isEqualTo(409);
    }

    @Test
    void aClosureIsNotedOnceAndTakenBack() {
        String name = "Marché " + UUID.randomUUID();
        Screen page = weekly(name).submit().follow(name).follow("Jours de fermeture");

        Screen wrong = page.form(page.path())
                .with("fromOn", "2031-08-31")
                .with("untilOn", "2031-08-03")
                .with("reason", "Congés")
                .submit();
        assertThat(wrong.error("untilOn")).isEqualTo("Le dernier jour vient après le premier.");
        assertThat(wrong.form(page.path()).value("reason")).isEqualTo("Congés");

        FilledForm right = wrong.form(page.path()).with("untilOn", "2031-08-31");
        right.submit();
        Screen closed = right.submit();
        assertThat(closed.heading()).isEqualTo("Jours de fermeture (1)");
        assertThat(closed.text()).contains("dimanche 31 août 2031", "Congés");

        String removal = closed.select("form[action$=suppression]").attr("action");
        assertThat(coordinator.post(removal).heading()).isEqualTo("Jours de fermeture (0)");
        assertThat(coordinator.post(removal).status()).isEqualTo(404);
    }

    @Test
    void aRetiredMarketIsKeptApartAndComesBack() {
        String name = "Marché " + UUID.randomUUID();
        Screen form = weekly(name).submit().follow(name);
        String market = form.path().replace("/modification", "");

        Screen retired = form.form(market + "/retrait").submit();
        assertThat(retired.texts("main section .row")).noneMatch(row -> row.contains(name));
        assertThat(weekly(name).submit().error("name")).startsWith("Ce marché a été retiré du calendrier");

        Screen back = coordinator.open("/marches").form(market + "/remise").submit();
        assertThat(back.texts("main section .row")).anyMatch(row -> row.contains(name));
    }

    @Test
    void theCalendarCostsTwoStatementsHoweverLong() {
        weekly("Marché " + UUID.randomUUID()).submit();

        assertThat(statements.of(() -> coordinator.open("/marches"))).hasSizeLessThanOrEqualTo(2);
    }

    private FilledForm weekly(String name) {
        return coordinator
                .open("/marches/nouveau")
                .form("/marches/nouveau")
                .with("name", name)
                .with("place", "Place de la Nouvelle Aventure")
                .with("commune", "Lille")
                .with("weekday", "TUESDAY")
                .with("startsAt", "07:00")
                .with("endsAt", "14:00");
    }
}
