package fr.bricoconcierge.referral;

import java.util.List;

/** Where a referral learns what came of the courtesy visits that were asked for; the module of those visits knows. */
public interface CourtesyAnswers {

    /** The latest first. */
    List<CourtesyAnswer> of(ReferralId referral);
}
