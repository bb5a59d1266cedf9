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
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting that takes place no more is called off where it was told. */
@PageTest
class CancelledMeetingTests {

    private static final String TABLE = "/orientations/nouvelle";
    private static final String CALL = "Prévenir que le rendez-vous conseil n’a plus lieu";

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

    private CurrentAccount account;
    private CurrentAccount advisor;
    private Visitor concierge;
    private ResidentId resident;
    private AdvisorSlotId slot;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        people.strangerAdvisor();
        meetAnother();
    }

    @Test
    void whoeverWasToldByMailHearsThatItIsHandedOnAndTheirCalendarForgetsIt() {
        String id = book(true, "SENT");

        handOn(id);

        assertThat(text("words")).contains("avec le conseil n’aura pas lieu");
        assertThat(text("calendar"))
                .contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED", "UID:" + id + "@conseil");
        assertThat(concierge.open("/taches").text()).doesNotContain(CALL);
    }

    @Test
    void whoeverWasToldHearsOfAClosedAndOfATakenBackOneAndOfOneTheAdvisorHandsBack() {
        close(book(true, "SENT"));
        assertThat(cancellations()).hasSize(1);

        meetAnother();
        visitors.as(advisor)
                .post("/orientations/" + book(true, "SENT") + "/etapes/annulation", "why", "Erreur de saisie");
        assertThat(cancellations()).hasSize(1);

        meetAnother();
        book(true, "SENT");
        visitors.as(advisor).post("/disponibilites/" + slot + "/renonciation");
        assertThat(cancellations()).hasSize(1);
    }

    @Test
    void aConfirmationThatHasNotLeftYetNeverLeavesAndTheConciergeCalls() {
        String id = book(true, "WAITING");

        handOn(id);

        assertThat(cancellations()).isEmpty();
        assertThat(database.sql("select state from message where resident_id = ?")
                        .param(resident.value())
                        .query(String.class)
                        .list())
                .containsExactly("DROPPED");
        assertThat(concierge.open("/taches").text()).contains(CALL);
    }

    @Test
    void whoeverWasNotWrittenToIsCalled() {
        handOn(book(false, "SENT"));

        assertThat(cancellations()).isEmpty();
        assertThat(concierge.open("/taches").text()).contains(CALL);
    }

    @Test
    void whoeverWantsNoMoreMailIsCalledToo() {
        String id = book(true, "SENT");
        database.sql("update resident set email = null where id = ?")
                .param(resident.value())
                .update();

        handOn(id);

        assertThat(cancellations()).isEmpty();
        assertThat(concierge.open("/taches").text()).contains(CALL);
    }

    private void meetAnother() {
        advisor = people.another(Role.ADVISOR);
        resident = new NewReferrals(cards, referring, account).agreeingResident();
    }

    private String book(boolean byMail, String state) {
        slot = Offers.one(slots, advisor, clock.instant(), SlotPlace.PHONE, null);
        var form = concierge
                .open(TABLE + "?habitant=" + resident)
                .form(TABLE)
                .with("themes", "BILLS")
                .with("slot", slot);
        String path = (byMail ? form.with("reminders", ConsentPurpose.EMAIL_REMINDERS) : form)
                .submit()
                .path();
        database.sql(
                        "update message set state = ?, settled_at = case ? when 'SENT' then created_at end where resident_id = ?")
                .params(state, state, resident.value())
                .update();
        return path.replaceFirst(".*/suivi/([^/]+)/.*", "$1");
    }

    private void handOn(String id) {
        String page = "/orientations/suivi/" + id + "/transmission";
        concierge
                .open(page)
                .form(page)
                .with("to", people.strangerAdvisor().organisation())
                .with("reason", "NO_CAPACITY")
                .with("agrees", "true")
                .with("agreed", "ORAL")
                .submit();
    }

    private void close(String id) {
        String page = "/orientations/" + id + "/etapes/cloture";
        visitors.as(advisor).open(page).form(page).with("closing", "GAVE_UP").submit();
    }

    private List<String> cancellations() {
        return database.sql("select words from message where resident_id = ? and purpose = 'MEETING_CANCELLED'")
                .param(resident.value())
                .query(String.class)
                .list();
    }

    private String text(String column) {
        return database.sql(
                        "select " + column + " from message where resident_id = ? and purpose = 'MEETING_CANCELLED'")
                .param(resident.value())
                .query(String.class)
                .single()
                .replace('\u00a0', ' ');
    }
}
