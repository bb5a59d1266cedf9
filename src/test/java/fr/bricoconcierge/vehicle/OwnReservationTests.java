package fr.bricoconcierge.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.worktime.BlockKind;
import fr.bricoconcierge.worktime.TimeBlock;
import fr.bricoconcierge.worktime.TimeBlocks;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a reservation: changed, called off, given back, out of step with what it is for (A10). */
@PageTest
@Import(Garage.class)
class OwnReservationTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Garage garage;

    @Autowired
    TimeBlocks time;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    Visitor coordinator;
    CurrentAccount samira;
    Visitor concierge;
    Visitor colleague;
    VehicleId van;
    String path;

    @BeforeEach
    void reserve() {
        coordinator = visitors.as(people.coordinator());
        samira = people.another(Role.CONCIERGE);
        concierge = visitors.as(samira);
        colleague = visitors.as(people.another(Role.CONCIERGE));
        van = garage.van();
        path = garage.fill(concierge, van, garage.at(9), garage.at(12)).submit().path();
    }

    @Test
    void anotherTimeFreesTheFirstOne() {
        String form = path + "/modification";
        Screen changed = concierge
                .open(form)
                .form(form)
                .with("startsAt", garage.at(14))
                .with("until", garage.at(16))
                .submit();

        assertThat(changed.text()).contains("La réservation est modifiée.", "14 h – 16 h");
        assertThat(garage.fill(colleague, van, garage.at(9), garage.at(12))
                        .submit()
                        .text())
                .contains("L’utilitaire est réservé.");
        Screen back =
                concierge.open(form).form(form).with("startsAt", garage.at(11)).submit();
        assertThat(back.error("startsAt")).isEqualTo("Cet utilitaire est déjà réservé à ce moment.");
        assertThat(back.text()).contains("9 h – 12 h.");
    }

    @Test
    void aChangeWithinOnesOwnTimeIsNoConflict() {
        String form = path + "/modification";
        assertThat(concierge
                        .open(form)
                        .form(form)
                        .with("until", garage.at(11))
                        .submit()
                        .text())
                .contains("9 h – 11 h");
    }

    @Test
    void twoWhoChangeItDoNotOverwriteEachOther() {
        String form = path + "/modification";
        FilledForm late = concierge.open(form).form(form).with("purpose", "Sable");
        coordinator.open(form).form(form).with("purpose", "Gravier").submit();

        assertThat(late.submit().status()).isEqualTo(409);
        assertThat(concierge.open(path).text()).contains("Gravier");
    }

    @Test
    void whatIsCalledOffIsFreeAgainAndStaysReadable() {
        concierge.open(path).form(path + "/annulation").submit();

        assertThat(colleague.open(path).text()).contains("Annulée par", samira.name());
        assertThat(garage.fill(colleague, van, garage.at(9), garage.at(12))
                        .submit()
                        .text())
                .contains("L’utilitaire est réservé.");
        assertThat(concierge.open(path + "/modification").path()).isEqualTo(path);
    }

    @Test
    void aColleaguesReservationIsSeenAndNotTouched() {
        assertThat(colleague.open(path).select("form"))
                .allMatch(form -> !form.attr("action").contains("annulation"));
        assertThat(colleague.open(path + "/modification").status()).isEqualTo(404);
        assertThat(colleague.post(path + "/annulation").status()).isEqualTo(404);
        assertThat(colleague.post(path + "/retour").status()).isEqualTo(404);
    }

    @Test
    void itIsForSomethingOfOnesAgendaAndSaysWhenThatMoved() {
        UUID work = block(9);
        String form = path + "/modification";
        Screen attached = concierge
                .open(form)
                .form(form)
                .with("subject", work)
                .with("purpose", "")
                .submit();
        assertThat(attached.text()).contains("Petite réparation").doesNotContain("a changé d’heure");

        transaction.executeWithoutResult(status -> time.release(work));
        assertThat(concierge.open(path).text()).contains("a changé d’heure, ou n’a plus lieu");
        assertThat(concierge.open("/utilitaire").text()).contains("Ce pour quoi il est réservé a changé");
    }

    @Test
    void somebodyElsesAgendaIsNoReason() {
        UUID work = block(9);
        FilledForm form =
                garage.fill(colleague, van, garage.at(14), garage.at(15)).with("subject", work);
        assertThat(form.submit().error("subject")).isEqualTo("Ce n’est pas sur l’agenda de cette personne.");
    }

    @Test
    void reservingFromAnAppointmentProposesItsTime() {
        UUID work = block(15);
        FilledForm form = concierge.open(Garage.NEW + "?pour=" + work).form(Garage.NEW);
        assertThat(form.value("startsAt")).startsWith(garage.at(15).toString());
        assertThat(form.value("subject")).isEqualTo(work.toString());
    }

    @Test
    void givenBackWithItsKilometresEarlierThanPlanned() {
        underWay();
        String form = path + "/retour";
        Screen wrong = concierge
                .open(form)
                .form(form)
                .with("kmOut", 45210)
                .with("kmBack", 45000)
                .submit();
        assertThat(wrong.error("kmBack")).startsWith("Au retour, le compteur ne peut pas être plus bas");

        Screen back = wrong.form(form)
                .with("kmBack", 45232)
                .with("note", "Plein fait")
                .submit();

        assertThat(back.text()).contains("Rendu", "22 km", "Plein fait");
        assertThat(database.sql("select ends_at <= now() from vehicle_reservation where id = ?")
                        .param(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)))
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(concierge.open(form).path()).isEqualTo(path);
    }

    @Test
    void whatIsOverAndNotGivenBackIsAskedFor() {
        underWay();
        database.sql("update vehicle_reservation set ends_at = now() - interval '1 minute' where vehicle_id = ?")
                .param(van.value())
                .update();
        assertThat(concierge.open("/utilitaire").texts("section[aria-labelledby=a-rendre] li"))
                .hasSize(1);
        assertThat(colleague.open("/utilitaire").select("section[aria-labelledby=a-rendre]"))
                .isEmpty();
    }

    @Test
    void whoeverLeavesLetsTheVanGo() {
        coordinator.post("/comptes/%s/desactivation".formatted(samira.id()));
        assertThat(garage.fill(colleague, van, garage.at(9), garage.at(12))
                        .submit()
                        .text())
                .contains("L’utilitaire est réservé.");
    }

    private void underWay() {
        database.sql(
                        "update vehicle_reservation set starts_at = now() - interval '1 hour', ends_at = now() + interval '1 hour'"
                                + " where vehicle_id = ?")
                .param(van.value())
                .update();
    }

    private UUID block(int hour) {
        UUID work = Uuids.next();
        var start = garage.at(hour).atZone(Moment.PARIS).toInstant();
        var block = new TimeBlock(
                BlockKind.APPOINTMENT, work, start, start.plus(Duration.ofMinutes(45)), "Petite réparation", "/agenda");
        transaction.executeWithoutResult(status -> time.take(block, List.of(samira.id())));
        return work;
    }
}
