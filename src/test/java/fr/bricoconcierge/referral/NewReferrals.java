package fr.bricoconcierge.referral;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.resident.CardDetails;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.FirstMeeting;
import fr.bricoconcierge.resident.NewResident;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Theme;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.Visitor;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Makes residents and referrals for tests, with the public verbs. */
public final class NewReferrals {

    private final ResidentCards cards;
    private final Referring referring;
    private final CurrentAccount concierge;

    public NewReferrals(ResidentCards cards, Referring referring, CurrentAccount concierge) {
        this.cards = cards;
        this.referring = referring;
        this.concierge = concierge;
    }

    /** Somebody with a name of their own, who agreed to that. */
    public ResidentId resident(ConsentPurpose... agreed) {
        String name = "Louise" + UUID.randomUUID().toString().substring(0, 8);
        var newcomer = NewResident.met(
                        CardDetails.of(
                                name, "Delattre", "06 12 34 56 78", name.toLowerCase(Locale.ROOT) + "@brico.example"),
                        FirstMeeting.of(Origin.TOUR, Channel.TOUR, null))
                .agreeing(ConsentHow.ORAL, agreed);
        return cards.open(UUID.randomUUID(), newcomer, concierge.id());
    }

    public ResidentId agreeingResident() {
        return resident(ConsentPurpose.KEEP_CARD, ConsentPurpose.SHARE_WITH_AMELIO);
    }

    public ReferralId refer(ResidentId resident, OrganisationId organisation) {
        return referring.refer(UUID.randomUUID(), wanted(resident, organisation), concierge.id());
    }

    /** The page of a new one, as its advisor sees it. */
    public String refer(OrganisationId organisation) {
        return "/orientations/" + refer(agreeingResident(), organisation);
    }

    /** The form of a new one, with an answer to every question. */
    public static FilledForm form(Visitor concierge, ResidentId resident, OrganisationId organisation) {
        return concierge
                .open("/orientations/nouvelle?habitant=" + resident)
                .form("/orientations/nouvelle")
                .with("organisation", organisation)
                .with("themes", "HEATING", "BILLS")
                .with("wishes", "Changer la chaudière")
                .with("handedOver", "AID_DOCUMENTATION")
                .with("preferredContact", "PHONE");
    }

    public static NewReferral wanted(ResidentId resident, OrganisationId organisation) {
        return new NewReferral(
                resident,
                organisation,
                Set.of(Theme.DAMP, Theme.DRAUGHT),
                "Isoler le toit avant l’hiver",
                Set.of(HandedOver.PAPERS_LIST),
                PreferredContact.PHONE,
                null,
                null);
    }
}
