package fr.bricoconcierge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.TeamManagement;
import fr.bricoconcierge.agenda.AppointmentPlace;
import fr.bricoconcierge.agenda.AppointmentReason;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.agenda.ExpectedType;
import fr.bricoconcierge.agenda.NewAppointment;
import fr.bricoconcierge.resident.CardDetails;
import fr.bricoconcierge.resident.FirstMeeting;
import fr.bricoconcierge.resident.NewResident;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.SecretToken;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody's agenda in the calendar of their telephone. */
@PageTest
class CalendarFeedTests {

    private static final Instant THEN = Instant.now().plus(Duration.ofDays(9)).truncatedTo(ChronoUnit.HOURS);

    @Autowired
    Appointments appointments;

    @Autowired
    ResidentCards cards;

    @Autowired
    TeamManagement management;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    private CurrentAccount samira;
    private Visitor tablet;

    @BeforeEach
    void somebodyHasAnAppointment() {
        samira = people.another(Role.CONCIERGE);
        tablet = visitors.as(samira);
        var meeting = new FirstMeeting(Origin.PHONE, Channel.PHONE, null, "8 rue du Marché", null);
        ResidentId nadia = cards.open(
                Uuids.next(),
                NewResident.met(CardDetails.of("Nadia", "Delattre", "06 39 98 12 34", null), meeting),
                samira.id());
        appointments.book(
                Uuids.next(),
                new NewAppointment(
                        nadia,
                        AppointmentPlace.DOOR,
                        null,
                        THEN,
                        45,
                        samira.id(),
                        null,
                        Channel.PHONE,
                        AppointmentReason.MOULD,
                        ExpectedType.ADVICE,
                        false,
                        null,
                        "Digicode 1234",
                        null),
                samira.id());
    }

    @Test
    void itSaysInitialsAndNothingMore() throws Exception {
        String path = newAddress();
        Screen feed = visitors.anonymous().open(path);
        String text = new String(feed.bytes(), StandardCharsets.UTF_8);

        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        VEvent event = (VEvent) calendar.getComponents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("Rendez-vous, N. D.");
        assertThat(event.getDateTimeStart().getDate()).isEqualTo(THEN.atOffset(ZoneOffset.UTC));
        assertThat(text).doesNotContain("Nadia", "Delattre", "Marché", "39 98", "isissure", "Conseil", "1234");
        assertThat(feed.header("Cache-Control")).contains("no-store");
        assertThat(statements.of(() -> visitors.anonymous().open(path))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void theAddressIsShownOnceAndKeptAsAHash() {
        String path = newAddress();

        assertThat(tablet.open("/abonnement").text())
                .contains("Elle n’est plus montrée")
                .doesNotContain(".ics");
        assertThat(database.sql("select token_hash from calendar_feed where account_id = ?")
                        .param(samira.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo(SecretToken.hash(path.replace("/agenda/", "").replace(".ics", "")));
    }

    @Test
    void aNewAddressEndsTheOneBeforeAndTakingItBackEndsBoth() {
        String first = newAddress();
        String second = newAddress();
        assertThat(visitors.anonymous().open(first).status()).isEqualTo(404);
        assertThat(visitors.anonymous().open(second).status()).isEqualTo(200);

        assertThat(tablet.open("/abonnement")
                        .form("/abonnement/retrait")
                        .submit()
                        .text())
                .contains("ne sert plus", "Vous n’avez pas d’adresse");
        assertThat(visitors.anonymous().open(second).status()).isEqualTo(404);
    }

    @Test
    void whoeverLeftHasNoAgendaAnyMore() {
        String path = newAddress();
        management.disable(samira.id(), people.coordinator().id());

        assertThat(visitors.anonymous().open(path).status()).isEqualTo(404);
        assertThat(visitors.anonymous()
                        .open("/agenda/" + SecretToken.next().text() + ".ics")
                        .status())
                .isEqualTo(404);
    }

    private String newAddress() {
        String address = tablet.open("/abonnement")
                .form("/abonnement")
                .submit()
                .select("code")
                .text();
        assertThat(address).startsWith("https://brico.example/agenda/").endsWith(".ics");
        return address.replace("https://brico.example", "");
    }
}
