package fr.bricoconcierge.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking an appointment: the moments offered, and what is refused beside its field. */
@PageTest
class BookingPageTests {

    private static final LocalDate DAY = AgendaFixture.workday(40);

    @Autowired
    ResidentCards cards;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    private CurrentAccount samira;
    private Visitor concierge;
    private ResidentId nadia;

    @BeforeEach
    void meetSomebody() {
        samira = people.another(Role.CONCIERGE);
        concierge = visitors.as(samira);
        nadia = AgendaFixture.resident(cards, "Nadia", samira.id());
    }

    @Test
    void anAppointmentIsTakenWithEverythingThatWasSaid() {
        Screen page = at("14:30")
                .with("urgent", "true")
                .with("material", "YES")
                .with("note", "Le chien est gentil")
                .submit();

        assertThat(page.heading()).isEqualTo("Nadia Delattre");
        assertThat(page.text())
                .contains("Le rendez-vous est pris.", "14 h 30", "Fuite d’eau", "Urgent", "8 rue du Marché, Lille")
                .contains("Le chien est gentil", samira.name(), "Prévu");
        assertThat(page.select("a[href='tel:+33612345678']")).isNotEmpty();
    }

    @Test
    void withoutSomebodyToVisitTheirCardComesFirstAndLeadsBack() {
        Screen answer = concierge.answerTo("/rendez-vous/nouveau?origine=STAND_INSTALLED&canal=STAND&retour=/stands/7");

        assertThat(answer.redirect())
                .startsWith("/habitants/nouveau?")
                .contains("suite=RENDEZ_VOUS", "origine=STAND_INSTALLED", "canal=STAND", "retour=");
    }

    @Test
    void whereOneCameFromIsRememberedAndGoneBackTo() {
        Screen form = concierge.open("/rendez-vous/nouveau?habitant=" + nadia + "&canal=STAND&retour=/agenda");

        assertThat(form.form("/rendez-vous").value("channel")).isEqualTo("STAND");
        assertThat(AgendaFixture.typed(form, DAY, "14:30").submit().path()).isEqualTo("/agenda");
    }

    @Test
    void aFreeMomentIsOneTap() {
        Screen page = concierge.open("/rendez-vous/nouveau?habitant=" + nadia);
        var offered = page.select("input[name=slot]").eachAttr("value");
        assertThat(offered).hasSize(4).endsWith("OTHER");

        Screen taken = page.form("/rendez-vous")
                .with("reason", "LEAK")
                .with("slot", offered.get(0))
                .submit();

        assertThat(taken.text()).contains("Le rendez-vous est pris.");
        assertThat(concierge
                        .open("/rendez-vous/nouveau?habitant=" + nadia)
                        .select("input[name=slot]")
                        .eachAttr("value"))
                .doesNotContain(offered.get(0));
    }

    @Test
    void aTakenMomentSaysWhoHoldsItKeepsWhatWasTypedAndOffersThreeOthers() {
        at("14:00").submit();

        Screen refused = at("14:30").with("note", "Interphone en panne").submit();

        assertThat(refused.error("startsAt")).isEqualTo("Ce créneau est déjà pris.");
        assertThat(refused.text()).contains(samira.name(), "Rendez-vous (Petite réparation)", "14 h – 14 h 45");
        assertThat(refused.texts(".notice--watch")).noneMatch(said -> said.contains("Delattre"));
        assertThat(refused.form("/rendez-vous").value("note")).isEqualTo("Interphone en panne");
        assertThat(refused.form("/rendez-vous").value("startsAt")).startsWith("14:30");
        assertThat(refused.select("input[name=slot]")).hasSize(4);
        assertThat(at("14:45").submit().text()).contains("Le rendez-vous est pris.");
    }

    @Test
    void oneOfTheThreeNextMomentsIsTakenByOneTap() {
        at("14:00").submit();
        Screen refused = at("14:30").with("note", "Interphone en panne").submit();
        List<String> next = refused.select("button[name=take]").eachAttr("value");

        Screen taken = refused.form("/rendez-vous").with("take", next.get(1)).submit();

        assertThat(next).hasSize(3);
        assertThat(taken.text()).contains("Le rendez-vous est pris.", "Interphone en panne");
        assertThat(taken.select("time").attr("datetime"))
                .isEqualTo(LocalDateTime.parse(next.get(1))
                        .atZone(Moment.PARIS)
                        .toInstant()
                        .toString());
        // Enter presses the first button of a form: it must be none of these
        assertThat(refused.select("form[action='/rendez-vous'] button").first().attr("name"))
                .isEmpty();
    }

    @Test
    void everyWrongAnswerIsNamedAtOnceInFrench() {
        Screen page = concierge
                .open("/rendez-vous/nouveau?habitant=" + nadia)
                .form("/rendez-vous")
                .with("slot", "OTHER")
                .with("day", "demain")
                .with("startsAt", "")
                .with("minutes", "0")
                .with("reason", "")
                .with("placeKind", "")
                .with("note", "x".repeat(501))
                .submit();

        assertThat(page.error("day")).isEqualTo("Indiquez une date qui existe, par exemple 03/03/2026.");
        assertThat(page.error("startsAt")).isEqualTo("Indiquez l’heure.");
        assertThat(page.error("minutes")).isEqualTo("Comptez au moins 15 minutes.");
        assertThat(page.error("placeKind")).isEqualTo("Dites où se retrouver.");
        assertThat(page.error("note")).isEqualTo("Écrivez au plus 500 caractères.");
        assertThat(page.form("/rendez-vous").value("note")).hasSize(501);
    }

    @Test
    void whatCannotBeIsRefusedBesideItsField() {
        assertThat(at("14:30")
                        .without("slot")
                        .with("day", "")
                        .with("startsAt", "")
                        .submit()
                        .error("slot"))
                .isEqualTo("Choisissez un moment.");
        assertThat(at("14:30").with("slot", "n’importe quoi").submit().error("slot"))
                .isEqualTo("Choisissez un moment de la liste.");
        assertThat(at("14:30").with("day", "2020-01-01").submit().error("day")).isEqualTo("Ce jour est déjà passé.");
        assertThat(at("14:30").with("day", "2099-01-01").submit().error("day")).contains("vérifiez l’année");
        assertThat(at("14:30").with("reason", "INCONNU").submit().error("reason"))
                .isEqualTo("Choisissez un motif de la liste.");
        assertThat(at("14:30").with("placeKind", "OTHER").submit().error("place"))
                .isEqualTo("Dites où se retrouver.");
        assertThat(at("14:30").with("second", samira.id()).submit().error("second"))
                .isEqualTo("Choisissez deux personnes différentes.");
        assertThat(at("14:30").with("account", people.advisor().id()).submit().error("account"))
                .isEqualTo("Choisissez quelqu’un de la liste.");
    }

    @Test
    void theMomentsOfferedFollowWhoGoesAndForHowLong() {
        String path = "/rendez-vous/creneaux?account="
                + people.another(Role.CONCIERGE).id() + "&second=&minutes=120";
        var offered = concierge.open(path).select("input[name=slot]").eachAttr("value");

        assertThat(offered).hasSize(4);
        assertThat(offered.get(0)).matches(".*T1[356]:(30|00|15|45)");
        assertThat(concierge
                        .open("/rendez-vous/creneaux?account=&second=&minutes=")
                        .select("input[name=slot]"))
                .hasSize(1);
    }

    @Test
    void aDoubleClickMakesOneAppointment() {
        FilledForm form = at("16:00");

        assertThat(form.submit().path()).isEqualTo(form.submit().path());
    }

    @Test
    void anAppointmentOfAnotherYearSaysWhichYear() {
        LocalDate day = LocalDate.now(Moment.PARIS).plusYears(1);
        LocalDate next = AgendaFixture.workday(1);

        Screen page = AgendaFixture.meant(at("14:30").with("day", day).submit());
        Screen soon = at("15:30").with("day", next).submit();

        assertThat(page.text()).contains(Moment.dayAndYear(day) + ", 14 h 30");
        assertThat(concierge.open("/habitants/" + nadia).text())
                .contains("Rendez-vous pris pour " + Moment.dayAndYear(day));
        assertThat(soon.text()).contains(Moment.day(next, LocalDate.now(Moment.PARIS)) + ", 15 h 30");
    }

    private FilledForm at(String hour) {
        return AgendaFixture.typed(concierge.open("/rendez-vous/nouveau?habitant=" + nadia), DAY, hour);
    }
}
