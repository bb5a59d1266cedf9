package fr.bricoconcierge.advisor;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.ReferralId;
import java.util.List;

/** Photos of the home that a referral is about, kept by the module of photos: those its advisor may see today (Q2). */
public interface HomePhotoSource {

    /** In the order they were taken; none of a referral that this advisor may not reach. */
    List<HomePhoto> of(ReferralId referral, CurrentAccount advisor);
}
