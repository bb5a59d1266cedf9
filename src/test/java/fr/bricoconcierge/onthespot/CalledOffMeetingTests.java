package fr.bricoconcierge.onthespot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.availability.AdvisorSlots;
import fr.bricoconcierge.availability.SlotPlace;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The resident does not come: the team calls the meeting off, and so does an agreement that is taken back. */
@PageTest
class CalledOffMeetingTests {

    private static final String TABLE = "/orientations/nouvelle";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    Referring referring;

    @Autowired
    AdvisorSlots slots;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private CurrentAccount advisor;
    private Visitor concierge;
    private ResidentId resident;
    private AdvisorSlotId slot;
    private String page;

    @BeforeEach
    void book() {
        CurrentAccount account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        advisor = people.another(Role.ADVISOR);
        resident = new NewReferrals(cards, referring, account).agreeingResident();
        slot = Offers.one(slots, advisor, clock.instant(), SlotPlace.PHONE, null);
        page = "/orientations/suivi/"
                + concierge
                        .open(TABLE + "?habitant=" + resident)
                        .form(TABLE)
                        .with("themes", "BILLS")
                        .with("slot", slot)
                        .with("reminders", ConsentPurpose.EMAIL_REMINDERS)
                        .submit()
                        .path()
                        .replaceFirst(".*/suivi/([^/]+)/.*", "$1");
        database.sql("update message set state = 'SENT', settled_at = created_at where resident_id = ?")
                .param(resident.value())
                .update();
    }

    @Test
    void anAgreementTakenBackFreesTheTimeAndSaysSo() {
        concierge.post("/habitants/" + resident + "/accords/EMAIL_REMINDERS/retrait");
        assertThat(state()).isEqualTo("BOOKED");
        concierge.post("/habitants/" + resident + "/accords/SHARE_WITH_AMELIO/retrait");

        assertThat(state()).isEqualTo("ORIENTED");
        assertThat(isFree()).isTrue();
        assertThat(concierge.open(page).text())
                .contains("son rendez-vous à venir est annulé", "Annulée parce que : L’accord a été retiré")
                .doesNotContain("Un empêchement");

        concierge.post("/habitants/" + resident + "/accords/SHARE_WITH_AMELIO");
        String step = page.replace("/suivi", "") + "/etapes/rendez-vous";
        visitors.as(advisor)
                .open(step)
                .form(step)
                .with("meetingAt", LocalDate.now(Moment.PARIS).plusDays(9) + "T14:30")
                .submit();
        assertThat(state()).isEqualTo("BOOKED");
    }

    @Test
    void theTeamCallsAMeetingOffForTheResident() {
        FilledForm form = callingOff();
        assertThat(form.submit().error("why")).isEqualTo("Dites pourquoi ce rendez-vous est annulé.");
        assertThat(state()).isEqualTo("BOOKED");

        form.with("why", "Garde d’enfant").submit();

        assertThat(state()).isEqualTo("ORIENTED");
        assertThat(isFree()).isTrue();
        assertThat(cancellations()).isEqualTo(1);
        assertThat(visitors.as(advisor).open(page.replace("/suivi", "")).text()).contains("Garde d’enfant");
        Screen again = form.submit();
        assertThat(again.text()).contains("Quelqu’un d’autre vient de changer", "Garde d’enfant");
        assertThat(again.select("button:contains(Annuler ce rendez-vous)")).isEmpty();
        assertThat(cancellations()).isEqualTo(1);
    }

    @Test
    void aMeetingThatIsPastIsNotCalledOff() {
        FilledForm form = callingOff().with("why", "Trop tard");
        database.sql("update referral set meeting_at = now() - interval '1 hour' where resident_id = ?")
                .param(resident.value())
                .update();
        assertThat(form.with("seen", "x").submit().text()).contains("Quelqu’un d’autre vient de changer");
        assertThat(concierge
                        .post(page + "/rendez-vous/annulation", "seen", "2", "why", "Trop tard")
                        .text())
                .contains("il n’y a rien à annuler");
        assertThat(state()).isEqualTo("BOOKED");
    }

    private FilledForm callingOff() {
        assertThat(concierge.open(page).select("a:contains(Un empêchement)")).hasSize(1);
        String path = page + "/rendez-vous/annulation";
        return concierge.open(path).form(path);
    }

    private boolean isFree() {
        return slots.free(null, clock.instant(), 5000).stream()
                .anyMatch(free -> free.id().equals(slot));
    }

    private String state() {
        return database.sql("select state from referral where resident_id = ?")
                .param(resident.value())
                .query(String.class)
                .single();
    }

    private int cancellations() {
        return database.sql("select count(*) from message where resident_id = ? and purpose = 'MEETING_CANCELLED'")
                .param(resident.value())
                .query(Integer.class)
                .single();
    }
}
