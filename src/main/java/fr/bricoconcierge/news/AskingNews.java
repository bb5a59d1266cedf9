package fr.bricoconcierge.news;

import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.resident.CallLog;
import fr.bricoconcierge.resident.CallResult;
import fr.bricoconcierge.resident.PhoneCall;
import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.solicitation.Solicitations;
import fr.bricoconcierge.solicitation.Tally;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a person says became of their referral; the call counts like any other of ours and does what was due. */
@Service
@Transactional
public class AskingNews {

    private final CallLog calls;
    private final Solicitations solicitations;
    private final NewsReading reading;
    private final JdbcClient database;
    private final Clock clock;

    AskingNews(CallLog calls, Solicitations solicitations, NewsReading reading, JdbcClient database, Clock clock) {
        this.calls = calls;
        this.solicitations = solicitations;
        this.reading = reading;
        this.database = database;
        this.clock = clock;
    }

    /** @throws Refused past the charter without a reason, or when one spoke and nothing was said */
    void note(ReferralId referral, NewsForm form, AccountId by) {
        Became became = form.became();
        if (form.isTalk() && became == null) {
            throw new Refused("became", "Dites ce que la personne en dit.");
        }
        NewsReading.Asked asked = reading.asked(referral);
        var call = new PhoneCall(
                form.command(),
                new ResidentId(asked.resident()),
                form.outcome(),
                form.isTalk() ? CallResult.NEWS : null,
                asked.task(),
                false);
        calls.log(call, form.excuse(), by);
        if (form.isTalk()) {
            tell(form.command(), referral, became, form.words(), by);
        }
    }

    /** Without a call of its own: it was logged already. */
    public void tell(UUID id, ReferralId referral, Became became, @Nullable String words, AccountId by) {
        database.sql("insert into referral_news (id, referral_id, at, by_id, became, words)"
                        + " values (:id, :referral, :at, :by, :became, :words) on conflict (id) do nothing")
                .param("id", id)
                .param("referral", referral.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("became", became.name())
                .param("words", words)
                .update();
    }

    /** Where the household stands with the charter. */
    @Transactional(readOnly = true)
    Tally contacts(NewsReading.Asked asked) {
        return solicitations.standing(new HouseholdId(asked.household())).contacts();
    }

    /** What was said is counted, without the words (H2). */
    @EventListener
    void on(ResidentForgotten event) {
        database.sql("update referral_news n set words = null from referral r"
                        + " where r.id = n.referral_id and r.resident_id = ?")
                .param(event.resident().value())
                .update();
    }
}
