package fr.bricoconcierge.knock;

import fr.bricoconcierge.notice.NoticeCode;
import fr.bricoconcierge.notice.NoticeStack;
import fr.bricoconcierge.notice.StackedNotice;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes the notice to leave, and remembers for the session when somebody leaves none. */
@Component
class NoticeOffers {

    private static final String CHOICE = "tour.notice";

    /** As many as a pair leaves before the tablet hears from the server again. */
    private static final int AHEAD = 60;

    private final NoticeStack stack;
    private final HttpSession browser;

    NoticeOffers(NoticeStack stack, HttpSession browser) {
        this.stack = stack;
        this.browser = browser;
    }

    NoticeOffer offer(AccountId holder) {
        List<StackedNotice> stack = stack(holder);
        boolean none = stack.isEmpty() || NoticeOffer.NONE.equals(browser.getAttribute(CHOICE));
        return new NoticeOffer(none ? NoticeOffer.NONE : NoticeOffer.NEXT, stack, null, null);
    }

    /** Proposes the code that was typed for the next door, or says why it cannot be left. */
    NoticeOffer offerTyped(AccountId holder, String typed) {
        try {
            NoticeCode code = stack.getFree(typed);
            return new NoticeOffer(code.text(), stack(holder), code.shown(), null);
        } catch (Refused refusal) {
            List<StackedNotice> stack = stack(holder);
            String value = stack.isEmpty() ? NoticeOffer.NONE : NoticeOffer.NEXT;
            return new NoticeOffer(value, stack, null, refusal.sentence());
        }
    }

    /** The code to leave; null when none is. */
    @Nullable
    NoticeCode getCode(String answer) {
        return answer.equals(NoticeOffer.NONE) ? null : stack.getCode(answer);
    }

    /** A code typed for one door says nothing about the next. */
    void remember(String answer) {
        if (answer.equals(NoticeOffer.NEXT) || answer.equals(NoticeOffer.NONE)) {
            browser.setAttribute(CHOICE, answer);
        }
    }

    private List<StackedNotice> stack(AccountId holder) {
        return stack.upcoming(holder, AHEAD);
    }
}
