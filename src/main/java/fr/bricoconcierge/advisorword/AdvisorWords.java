package fr.bricoconcierge.advisorword;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.feedback.FeedbackSource;
import fr.bricoconcierge.feedback.Feedbacks;
import fr.bricoconcierge.feedback.NewFeedback;
import fr.bricoconcierge.feedback.Prompt;
import fr.bricoconcierge.referral.AdvisorScope;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.resident.ResidentForgotten;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps one word a referral, of the advisors who may see it today. */
@Service
@Transactional
public class AdvisorWords {

    private final AdvisorScope scope;
    private final Feedbacks feedbacks;
    private final JdbcClient database;

    AdvisorWords(AdvisorScope scope, Feedbacks feedbacks, JdbcClient database) {
        this.scope = scope;
        this.feedbacks = feedbacks;
        this.database = database;
    }

    public void write(ReferralId referral, WordForm form, CurrentAccount by) {
        scope.require(referral, by);
        feedbacks.write(new NewFeedback(
                FeedbackSource.ADVISOR,
                referral.value(),
                Prompt.ON_A_REFERRAL,
                form.words().strip(),
                form.tone(),
                Boolean.TRUE.equals(form.mayQuote()),
                null,
                by.id()));
    }

    /** What the organisation said last of it. */
    @Transactional(readOnly = true)
    WordForm find(ReferralId referral, CurrentAccount by) {
        scope.require(referral, by);
        return new WordForm(null, feedbacks.words(referral.value()).get(Prompt.ON_A_REFERRAL), null);
    }

    /** They are about a household that was not asked: none of them stays. */
    @EventListener
    void on(ResidentForgotten event) {
        feedbacks.forgetEvenQuotable(database.sql("select id from referral where resident_id = ?")
                .param(event.resident().value())
                .query(UUID.class)
                .list());
    }
}
