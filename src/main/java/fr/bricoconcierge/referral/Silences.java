package fr.bricoconcierge.referral;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which referrals an organisation leaves without an answer, reminders notwithstanding; shown until an answer or a step comes. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Silences {

    private final JdbcClient database;

    Silences(JdbcClient database) {
        this.database = database;
    }

    public void begin(ReferralId referral, Instant since) {
        database.sql("insert into referral_silence (referral_id, since) values (?, ?) on conflict do nothing")
                .params(referral.value(), since.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void end(ReferralId referral) {
        database.sql("delete from referral_silence where referral_id = ?")
                .param(referral.value())
                .update();
    }
}
