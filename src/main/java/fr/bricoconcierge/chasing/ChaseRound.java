package fr.bricoconcierge.chasing;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Goes through the referrals that wait for an answer: each in a transaction of its own, so that one that fails holds back no other. */
@Component
public class ChaseRound {

    private final Chasing chasing;

    ChaseRound(Chasing chasing) {
        this.chasing = chasing;
    }

    public void go(Instant now) {
        chasing.waiting(now).forEach(referral -> chasing.chase(referral, now));
    }
}
