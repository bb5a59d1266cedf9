package fr.bricoconcierge.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reserving the van through its pages (A10). */
@PageTest
@Import(Garage.class)
class ReservationPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Garage garage;

    @Autowired
    Settings settings;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    Visitor coordinator;
    CurrentAccount samira;
    Visitor concierge;
    CurrentAccount mathieu;
    Visitor colleague;
    VehicleId van;

    @BeforeEach
    void comeIn() {
        coordinator = visitors.as(people.coordinator());
        samira = people.another(Role.CONCIERGE);
        concierge = visitors.as(samira);
        mathieu = people.another(Role.CONCIERGE);
        colleague = visitors.as(mathieu);
        van = garage.van();
    }

    @Test
    void whileTheOptionIsOffThePageSaysSoAndWhatToDoInstead() {
        FilledForm late = garage.fill(concierge, van, garage.at(9), garage.at(12));
        database.sql("delete from option_switch where option = 'BORROWED_VAN'").update();
        // what is on is remembered for a few seconds: another switch makes it forgotten
        settings.switchOn(PilotOption.WEEKEND, people.coordinator().id());
        try {
            Screen page = concierge.open(Garage.NEW);
            assertThat(page.path()).isEqualTo("/utilitaire");
            assertThat(page.text())
                    .contains("elle n’est pas ouverte", "Prendre le vélo cargo", "Remettre à un autre jour")
                    .contains("Se faire livrer par le magasin");
            assertThat(page.follow("Prendre le vélo cargo").heading()).startsWith("Matériel");
            assertThat(late.submit().text()).contains("elle n’est pas ouverte");
            assertThat(coordinator.open("/utilitaire").text()).contains("Voir les options à tester");
        } finally {
            database.sql("delete from option_switch where option = 'WEEKEND'").update();
            settings.switchOn(PilotOption.BORROWED_VAN, people.coordinator().id());
        }
    }

    @Test
    void whatIsReservedIsOnThePageInTheAgendaAndForAllToSee() {
        Screen booked = garage.fill(concierge, van, garage.at(9), garage.at(12)).submit();

        assertThat(booked.text())
                .contains("L’utilitaire est réservé.", "9 h – 12 h, " + samira.name(), "Clés à l’accueil");
        assertThat(colleague.open("/utilitaire").text()).contains(samira.name(), "Aller chercher des plaques");
        assertThat(concierge.open("/agenda?du=" + garage.tuesday()).texts("section[aria-labelledby=reserve] li"))
                .singleElement()
                .asString()
                .contains("Fourgon", "9 h – 12 h");
        assertThat(coordinator.open("/agenda?vue=EQUIPE&du=" + garage.tuesday()).text())
                .contains(samira.name());
        assertThat(colleague.open("/agenda?du=" + garage.tuesday()).select("section[aria-labelledby=reserve]"))
                .isEmpty();
    }

    @Test
    void whatIsReservedTodayIsOnMyDay() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Moment.PARIS)
                .withSecond(0)
                .withNano(0);
        garage.fill(concierge, van, now.minusMinutes(30), now.plusMinutes(30)).submit();

        assertThat(concierge.open("/ma-journee").text()).contains("Réservé pour vous", "Fourgon");
        assertThat(colleague.open("/ma-journee").text()).doesNotContain("Réservé pour vous");
    }

    @Test
    void whoComesSecondIsToldWhoHasItAndTakesWhatIsFreeInstead() {
        VehicleId other = garage.van();
        garage.fill(concierge, van, garage.at(9), garage.at(12)).submit();

        Screen refused =
                garage.fill(colleague, van, garage.at(10), garage.at(12)).submit();

        assertThat(refused.error("startsAt")).isEqualTo("Cet utilitaire est déjà réservé à ce moment.");
        assertThat(refused.text()).contains("Réservé par " + samira.name(), "9 h – 12 h.", "Choisissez plutôt");
        assertThat(refused.form(Garage.NEW).value("purpose")).isEqualTo("Aller chercher des plaques");
        assertThat(refused.select("input[name=instead]").eachAttr("value"))
                .contains(van + "@" + garage.at(12), van + "@" + garage.at(14))
                .doesNotContain(van + "@" + garage.at(10));

        Screen taken = refused.form(Garage.NEW)
                .with("instead", van + "@" + garage.at(12))
                .submit();
        assertThat(taken.text()).contains("12 h – 14 h, " + mathieu.name());

        Screen elsewhere = garage.fill(visitors.as(people.another(Role.CONCIERGE)), van, garage.at(10), garage.at(12))
                .with("instead", other + "@" + garage.at(10))
                .submit();
        assertThat(elsewhere.text()).contains("L’utilitaire est réservé.", "10 h – 12 h");
    }

    @Test
    void anotherVanThatIsFreeThenIsOffered() {
        garage.fill(concierge, van, garage.at(9), garage.at(12)).submit();
        database.sql("update vehicle set retired_at = now() where id <> ?")
                .param(van.value())
                .update();
        VehicleId other = garage.van();

        Screen refused =
                garage.fill(colleague, van, garage.at(9), garage.at(12)).submit();

        assertThat(refused.select("input[name=instead]").eachAttr("value")).contains(other + "@" + garage.at(9));
    }

    @Test
    void twoReservationsMayTouch() {
        garage.fill(concierge, van, garage.at(9), garage.at(12)).submit();
        assertThat(garage.fill(colleague, van, garage.at(12), garage.at(13))
                        .submit()
                        .text())
                .contains("L’utilitaire est réservé.");
    }

    @Test
    void whatCannotBeIsToldBesideItsField() {
        LocalDateTime nine = garage.at(9);
        assertThat(garage.fill(concierge, van, nine, nine.minusHours(1))
                        .submit()
                        .error("until"))
                .isEqualTo("Le retour vient après le départ.");
        assertThat(garage.fill(
                                concierge,
                                van,
                                nine.minusYears(1),
                                nine.minusYears(1).plusHours(1))
                        .submit()
                        .error("startsAt"))
                .isEqualTo("Choisissez un moment à venir.");
        assertThat(garage.fill(concierge, van, nine, nine.plusDays(8)).submit().error("until"))
                .startsWith("Un utilitaire se réserve au plus sept jours");
        assertThat(garage.fill(
                                concierge,
                                van,
                                nine.plusMonths(9),
                                nine.plusMonths(9).plusHours(1))
                        .submit()
                        .error("startsAt"))
                .isEqualTo("Choisissez un moment dans les six mois.");
        assertThat(garage.fill(concierge, van, nine, nine.plusHours(1))
                        .with("purpose", "")
                        .submit()
                        .error("purpose"))
                .isEqualTo("Dites pour quoi faire, ou choisissez-le dans l’agenda.");
        assertThat(garage.fill(concierge, van, nine, nine.plusHours(1))
                        .with("account", mathieu.id())
                        .submit()
                        .errors())
                .containsExactly("Choisissez quelqu’un de la liste.");
    }

    @Test
    void aDoubleClickReservesOnce() {
        FilledForm form = garage.fill(concierge, van, garage.at(9), garage.at(12));
        assertThat(form.submit().path()).isEqualTo(form.submit().path()).startsWith("/utilitaire/reservations/");
    }

    @Test
    void thePageCostsFiveStatements() {
        assertThat(statements.of(() -> concierge.open("/utilitaire"))).hasSizeLessThanOrEqualTo(5);
    }
}
