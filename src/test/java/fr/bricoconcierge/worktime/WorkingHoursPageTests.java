package fr.bricoconcierge.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitors;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When people can be given appointments. */
@PageTest
class WorkingHoursPageTests {

    private static final Duration LENGTH = Duration.ofMinutes(45);

    @Autowired
    FreeSlots slots;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    private CurrentAccount samira;
    private CurrentAccount mathieu;

    @BeforeEach
    void two() {
        samira = people.another(Role.CONCIERGE);
        mathieu = people.another(Role.CONCIERGE);
    }

    @Test
    void withoutAWordTheAfternoonsOfTheWeekAreOffered() {
        assertThat(next(samira, 20)).allSatisfy(start -> {
            assertThat(start.atZone(Moment.PARIS).toLocalTime()).isBetween(LocalTime.of(13, 30), LocalTime.of(17, 15));
            assertThat(start.atZone(Moment.PARIS).getDayOfWeek()).isBetween(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        });
    }

    @Test
    void whoWorksMondayMorningsIsOfferedThemAlone() {
        Screen kept = only(samira, "MONDAY", "09:00", "12:00").submit();
        assertThat(kept.text()).contains("Les horaires sont enregistrés").doesNotContain("Horaires habituels");
        assertThat(kept.form("/agenda/horaires?personne=" + samira.id()).value("starts[MONDAY]"))
                .isEqualTo("09:00");

        assertThat(next(samira, 6)).isNotEmpty().allSatisfy(start -> {
            assertThat(start.atZone(Moment.PARIS).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(start.atZone(Moment.PARIS).toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(11, 15));
        });

        kept.form("/agenda/horaires/habituels?personne=" + samira.id()).submit();
        assertThat(next(samira, 1).get(0).atZone(Moment.PARIS).toLocalTime()).isAfter(LocalTime.NOON);
    }

    @Test
    void aPairIsOfferedWhatBothWork() {
        only(samira, "TUESDAY", "09:00", "15:00").submit();
        only(mathieu, "TUESDAY", "13:00", "18:00").submit();
        assertThat(slots.next(List.of(samira.id(), mathieu.id()), Instant.now(), LENGTH, 4))
                .isNotEmpty()
                .allSatisfy(start -> assertThat(start.atZone(Moment.PARIS).toLocalTime())
                        .isBetween(LocalTime.of(13, 0), LocalTime.of(14, 15)));

        only(mathieu, "THURSDAY", "13:00", "18:00").submit();
        assertThat(slots.next(List.of(samira.id(), mathieu.id()), Instant.now(), LENGTH, 4))
                .isEmpty();
    }

    @Test
    void whatIsWrongIsSaidBesideItAndStays() {
        Screen refused = only(samira, "MONDAY", "12:00", "09:00").submit();
        assertThat(refused.error("ends[MONDAY]")).isEqualTo("La fin vient après le début.");
        assertThat(refused.form("/agenda/horaires?personne=" + samira.id()).value("starts[MONDAY]"))
                .isEqualTo("12:00");

        assertThat(only(samira, "MONDAY", "midi", "").submit().errors()).isNotEmpty();
        assertThat(only(samira, "MONDAY", "", "").submit().error("starts[MONDAY]"))
                .contains("au moins un jour");
        assertThat(next(samira, 1).get(0).atZone(Moment.PARIS).toLocalTime()).isAfter(LocalTime.NOON);
    }

    @Test
    void oneSetsOnesOwnAndTheCoordinatorAnybodys() {
        String others = "/agenda/horaires?personne=" + mathieu.id();
        assertThat(visitors.as(samira).open(others).status()).isEqualTo(404);
        assertThat(visitors.as(samira)
                        .post(others, "starts[MONDAY]", "09:00", "ends[MONDAY]", "12:00")
                        .status())
                .isEqualTo(404);
        assertThat(visitors.as(people.coordinator()).open(others).heading()).contains(mathieu.name());
    }

    private FilledForm only(CurrentAccount account, String day, String from, String to) {
        FilledForm form = visitors.as(account)
                .open("/agenda")
                .follow("Horaires")
                .form("/agenda/horaires?personne=" + account.id());
        for (DayOfWeek each : DayOfWeek.values()) {
            form = form.with("starts[" + each + "]", "").with("ends[" + each + "]", "");
        }
        return form.with("starts[" + day + "]", from).with("ends[" + day + "]", to);
    }

    private List<Instant> next(CurrentAccount account, int count) {
        return slots.next(account.id(), Instant.now(), LENGTH, count);
    }
}
