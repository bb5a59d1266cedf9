package fr.bricoconcierge.lonevisit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.PostOffice;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who hears of somebody who did not come out, when, and until when; no page being open. */
@PageTest
@Import({Visits.class, Alone.class, PostRound.class})
class AlertChainTests {

    static final String PHONE = "+33639980142";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Alone alone;

    @Autowired
    PostOffice office;

    @Autowired
    Statements statements;

    CurrentAccount account;
    Visitor concierge;
    Visitor coordinator;
    String duty = UUID.randomUUID() + "@ville.example";
    String deputy = UUID.randomUUID() + "@ville.example";
    Screen visit;

    @BeforeEach
    void begin() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        coordinator = visitors.as(people.coordinator());
        alone.watchedBy(duty, PHONE, deputy, people.coordinator().id());
        visit = alone.begun(concierge, account);
    }

    @AfterEach
    void nobodyIsAlone() {
        alone.watchedBy("", "", "", people.coordinator().id());
    }

    @Test
    void nobodyHearsOfItBeforeThirtyMinutes() {
        alone.minutesAfterTheEnd(visit, 29);

        assertThat(office.lettersTo(duty)).isEmpty();
        assertThat(coordinator.open("/agenda").texts(".lone")).isEmpty();
    }

    @Test
    void thirtyMinutesAfterTheEndTheDutyPersonHearsByEveryWay() throws MessagingException {
        alone.minutesAfterTheEnd(visit, 30);
        alone.minutesAfterTheEnd(visit, 31);

        assertThat(office.lettersTo(duty)).hasSize(1);
        var letter = office.lettersTo(duty).get(0);
        assertThat(letter.getSubject()).contains(account.name());
        assertThat(PostOffice.part(letter, "text/plain"))
                .contains(account.name(), "Fin prévue", "/veille")
                .doesNotContain(Visits.NAME, "Gambetta");
        assertThat(texts()).hasSize(1);
        assertThat(texts().get(0))
                .contains(PHONE, "ALERTE", "/veille")
                .doesNotContain("Delattre", "Yvette", "Gambetta");
        assertThat(office.lettersTo(deputy)).isEmpty();
    }

    @Test
    void tenMinutesLaterTheDeputyThenTheDutyPersonAgainUntilSomebodyTakesItInHand() {
        alone.minutesAfterTheEnd(visit, 30);
        alone.minutesAfterTheEnd(visit, 39);
        assertThat(office.lettersTo(deputy)).isEmpty();
        alone.minutesAfterTheEnd(visit, 40);
        assertThat(office.lettersTo(deputy)).hasSize(1);
        alone.minutesAfterTheEnd(visit, 54);
        assertThat(office.lettersTo(duty)).hasSize(1);
        alone.minutesAfterTheEnd(visit, 55);
        alone.minutesAfterTheEnd(visit, 70);
        assertThat(office.lettersTo(duty)).hasSize(3);

        Screen page = coordinator.open("/veille");
        assertThat(page.form(Alone.taps(visit) + "/prise-en-charge").submit().text())
                .contains("C’est noté : vous vous en occupez.", "prise en charge par Nadège Fontaine à");

        alone.minutesAfterTheEnd(visit, 120);
        assertThat(office.lettersTo(duty)).hasSize(3);
        assertThat(office.lettersTo(deputy)).hasSize(1);
    }

    @Test
    void theCoordinatorSeesItOnEveryPageUntilSomebodyTakesItInHand() {
        alone.longAgo(visit, Duration.ofHours(2), Duration.ofMinutes(110));
        alone.minutesAfterTheEnd(visit, 60);

        assertThat(coordinator.open("/agenda").texts(".lone").get(0))
                .contains("Alerte pour " + account.name(), "sans nouvelles depuis");
        assertThat(concierge.open("/ma-journee").texts(".lone").get(0))
                .contains(
                        "L’heure prévue est passée.",
                        "Sans signe de vous, nous alertons Nadège Fontaine, puis Karim Haddad.");
        assertThat(statements.of(() -> coordinator.open("/veille"))).hasSize(1);

        coordinator
                .open("/agenda")
                .follow("S’en occuper")
                .form(Alone.taps(visit) + "/prise-en-charge")
                .submit();

        assertThat(coordinator.open("/agenda").texts(".lone")).isEmpty();
        assertThat(coordinator.open("/veille").text()).contains("En ce moment (1)");
    }

    @Test
    void theyComeOutAndThoseWhoWereAlertedHearIt() throws MessagingException {
        alone.minutesAfterTheEnd(visit, 30);

        visit.form(Alone.taps(visit) + "/sortie").submit();
        alone.minutesAfterTheEnd(visit, 41);

        assertThat(office.lettersTo(duty)).hasSize(2);
        assertThat(office.lettersTo(duty).get(1).getSubject()).isEqualTo("Fin de l’alerte pour " + account.name());
        assertThat(office.lettersTo(deputy)).isEmpty();
        assertThat(coordinator.open("/agenda").texts(".lone")).isEmpty();
    }

    @Test
    void prolongingCallsTheAlertOffAndMayBeginAnother() {
        alone.minutesAfterTheEnd(visit, 30);

        visit.form(Alone.taps(visit) + "/fin").with("minutes", 60).submit();
        alone.minutesAfterTheEnd(visit, 29);
        assertThat(office.lettersTo(duty)).hasSize(2);
        assertThat(coordinator.open("/agenda").texts(".lone")).isEmpty();

        alone.minutesAfterTheEnd(visit, 30);
        assertThat(office.lettersTo(duty)).hasSize(3);
    }

    @Test
    void whenNothingReachesTheDutyPersonTheDeputyIsAlertedAtOnce() {
        alone.watchedBy("", "", deputy, people.coordinator().id());
        Screen another = alone.begun(concierge, account);

        alone.minutesAfterTheEnd(another, 30);

        assertThat(office.lettersTo(deputy)).hasSize(1);
    }

    @Test
    void theCoordinatorSaysThatTheyAreOut() {
        alone.minutesAfterTheEnd(visit, 30);

        Screen page =
                coordinator.open("/veille").form(Alone.taps(visit) + "/sortie").submit();

        assertThat(page.text()).contains("En ce moment (0)", "noté par Nadège Fontaine");
    }

    private List<String> texts() {
        return office.gateway().taken().stream()
                .filter(text -> text.contains(account.name()))
                .toList();
    }
}
