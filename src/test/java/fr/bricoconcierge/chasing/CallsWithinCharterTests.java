package fr.bricoconcierge.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.partnerlink.Partner;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.resident.CallLog;
import fr.bricoconcierge.resident.CallOutcome;
import fr.bricoconcierge.resident.PhoneCall;
import fr.bricoconcierge.solicitation.Excuse;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No call after a referral to a household that the charter lets alone for now (H7). */
@PageTest
@Import({Partner.class, PostRound.class})
class CallsWithinCharterTests {

    @Autowired
    Partner partner;

    @Autowired
    People people;

    @Autowired
    CallLog calls;

    @Autowired
    CallsWithinCharter within;

    @Autowired
    JdbcClient database;

    @Test
    void aHouseholdContactedEnoughIsCalledLaterAndTheTaskSaysWhy() {
        ReferralId often = dueNow();
        ReferralId once = dueNow();
        call(often);
        call(often);
        call(often);
        call(once);

        within.putOff();

        assertThat(days(often)).isEqualTo(30);
        assertThat(note(often)).startsWith("Reporté au").contains("charte", "3 contacts sur 3 depuis 30 jours");
        assertThat(days(once)).isZero();
        assertThat(note(once)).isEmpty();
    }

    private ReferralId dueNow() {
        ReferralId id = partner.refer(people.advisor().organisation());
        database.sql("update task set due_at = now() where cause_id = ? and kind = 'CALL_AFTER_REFERRAL'")
                .param(id.value())
                .update();
        return id;
    }

    private void call(ReferralId id) {
        calls.log(
                new PhoneCall(UUID.randomUUID(), partner.residentOf(id), CallOutcome.NO_ANSWER),
                Excuse.NONE,
                people.concierge().id());
    }

    private int days(ReferralId id) {
        return database.sql(
                        "select (due_at at time zone 'Europe/Paris')::date - (now() at time zone 'Europe/Paris')::date"
                                + " from task where cause_id = ? and kind = 'CALL_AFTER_REFERRAL'")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private String note(ReferralId id) {
        return database.sql("select coalesce(note, '') from task where cause_id = ? and kind = 'CALL_AFTER_REFERRAL'")
                .param(id.value())
                .query(String.class)
                .single()
                .replace('\u00a0', ' ');
    }
}
