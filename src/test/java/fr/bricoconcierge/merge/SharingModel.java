package fr.bricoconcierge.merge;

import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.ResidentId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What may be seen of somebody by whom, by the rule alone: the last word on sharing, and the referrals. */
final class SharingModel {

    final ResidentId id;
    final List<Referred> referrals = new ArrayList<>();
    boolean keeps;
    long keepsSaidAt;
    boolean shares;
    long sharesSaidAt;
    boolean forgotten;

    SharingModel(ResidentId id) {
        this.id = id;
    }

    void sayKeep(boolean yes, long at) {
        keeps = yes;
        keepsSaidAt = at;
    }

    void sayShare(boolean yes, long at) {
        shares = yes;
        sharesSaidAt = at;
    }

    boolean isOpen(OrganisationId to) {
        return referrals.stream().anyMatch(each -> each.open && each.to.equals(to));
    }

    /** The other card was the same person: whoever spoke last is right. */
    void take(SharingModel gone) {
        if (gone.keepsSaidAt > keepsSaidAt) {
            sayKeep(gone.keeps, gone.keepsSaidAt);
        }
        if (gone.sharesSaidAt > sharesSaidAt) {
            sayShare(gone.shares, gone.sharesSaidAt);
        }
        referrals.addAll(gone.referrals);
    }

    /** What an organisation sees: everything that was referred to it, or nothing. */
    Set<UUID> seenBy(OrganisationId organisation) {
        Set<UUID> seen = new HashSet<>();
        if (shares && !forgotten) {
            referrals.stream().filter(each -> each.to.equals(organisation)).forEach(each -> seen.add(each.id));
        }
        return seen;
    }

    static final class Referred {

        final UUID id;
        final OrganisationId to;
        boolean open = true;

        Referred(UUID id, OrganisationId to) {
            this.id = id;
            this.to = to;
        }
    }
}
