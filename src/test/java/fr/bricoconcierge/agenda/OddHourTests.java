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
import fr.bricoconcierge.worktime.PublicHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A moment at which nobody visits is asked about once, and taken when it is meant (A4). */
@PageTest
class OddHourTests {

    private static final LocalDate WORKDAY = AgendaFixture.workday(40);
    private static final LocalDate SUNDAY = LocalDate.now(Moment.PARIS)
            .plusDays(40)
            .with(TemporalAdjusters.next(DayOfWeek.SUNDAY))
            .datesUntil(LocalDate.MAX, Period.ofWeeks(1))
            .filter(day -> !PublicHolidays.include(day))
            .findFirst()
            .orElseThrow();

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
    void aSundayIsAskedAboutOnceAndKeepsWhatWasTyped() {
        Screen asked = at(SUNDAY, "14:30").with("note", "Travaille la semaine").submit();

        assertThat(doubts(asked)).containsExactly("C’est un dimanche.");
        assertThat(asked.text()).contains("Prendre ce rendez-vous quand même ?");
        FilledForm again = asked.form("/rendez-vous");
        assertThat(again.value("note")).isEqualTo("Travaille la semaine");
        assertThat(again.value("day")).isEqualTo(SUNDAY.toString());
        assertThat(again.value("slot")).isEqualTo("OTHER");
        assertThat(again.submit().text()).contains("Le rendez-vous est pris.", "Travaille la semaine");
    }

    @Test
    void aPublicHolidayIsNamed() {
        LocalDate newYear = LocalDate.now(Moment.PARIS).withDayOfYear(1).plusYears(1);

        Screen asked = at(newYear, "14:30").submit();

        assertThat(doubts(asked))
                .containsExactly("Le %s est un jour férié : jour de l’An.".formatted(Moment.dayAndYear(newYear)));
        assertThat(asked.form("/rendez-vous").submit().text()).contains("Le rendez-vous est pris.");
    }

    @Test
    void anHourBeforeOrAfterTheirsIsSaidWithTheirName() {
        assertThat(doubts(at(WORKDAY, "09:00").submit()))
                .containsExactly(
                        "%s prend d’habitude des rendez-vous de 13 h 30 à 18 h : celui-ci irait de 9 h à 9 h 45."
                                .formatted(samira.name()));
        assertThat(doubts(at(WORKDAY, "17:30").submit()).get(0)).endsWith("celui-ci irait de 17 h 30 à 18 h 15.");
        assertThat(at(WORKDAY, "17:15").submit().text()).contains("Le rendez-vous est pris.");
    }

    @Test
    void anotherMomentThanTheOneAskedAboutIsAskedAboutAnew() {
        Screen asked = at(SUNDAY, "14:30").submit();

        Screen other = asked.form("/rendez-vous")
                .with("day", WORKDAY)
                .with("startsAt", "08:00")
                .submit();

        assertThat(doubts(other).get(0)).endsWith("celui-ci irait de 8 h à 8 h 45.");
    }

    @Test
    void whoeverWorksThatDayIsNotAskedAndTheOtherOfThePairIs() {
        CurrentAccount karim = people.another(Role.CONCIERGE);
        visitors.as(people.coordinator())
                .open("/agenda/horaires?personne=" + samira.id())
                .form("/agenda/horaires?personne=" + samira.id())
                .with("starts[SUNDAY]", "09:00")
                .with("ends[SUNDAY]", "18:00")
                .submit();
        assertThat(at(SUNDAY, "10:30").submit().text()).contains("Le rendez-vous est pris.");

        Screen asked = at(SUNDAY, "14:30").with("second", karim.id()).submit();

        assertThat(doubts(asked)).containsExactly("C’est un dimanche.");
    }

    @Test
    void movingToAnOddHourAsksTheSame() {
        String path = at(WORKDAY, "14:30").submit().path();
        Screen asked = concierge
                .open(path + "/report")
                .form(path + "/report")
                .with("slot", "OTHER")
                .with("day", SUNDAY)
                .with("startsAt", "10:00")
                .with("askedBy", "RESIDENT")
                .with("why", "Garde ses petits-enfants")
                .submit();

        assertThat(doubts(asked)).containsExactly("C’est un dimanche.");
        assertThat(asked.form(path + "/report").value("why")).isEqualTo("Garde ses petits-enfants");
        assertThat(concierge.open(path).text()).contains("Prévu");
        assertThat(asked.form(path + "/report").submit().text()).contains("Le rendez-vous est déplacé.", "10 h");
    }

    @Test
    void aDayThatIsOverIsRefusedAndNotAskedAbout() {
        Screen wrong = at(SUNDAY.minusWeeks(52), "14:30").submit();

        assertThat(wrong.error("day")).isEqualTo("Ce jour est déjà passé.");
        assertThat(doubts(wrong)).isEmpty();
    }

    private FilledForm at(LocalDate day, String hour) {
        return AgendaFixture.typed(concierge.open("/rendez-vous/nouveau?habitant=" + nadia), day, hour);
    }

    private static List<String> doubts(Screen page) {
        return page.texts("form .notice--watch .notice__list li");
    }
}
