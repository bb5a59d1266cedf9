package fr.bricoconcierge.followup;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** What a follow-up visit is made for, made through the page, and the visit that begins from it. */
@TestComponent
class FollowUpCauses {

    private final Visitors visitors;
    private final People people;
    private final Visits visits;
    private final ResidentCards cards;
    private final Referring referring;

    FollowUpCauses(Visitors visitors, People people, Visits visits, ResidentCards cards, Referring referring) {
        this.visitors = visitors;
        this.people = people;
        this.visits = visits;
        this.cards = cards;
        this.referring = referring;
    }

    /** The referral whose advisor asks for a courtesy visit. */
    String asked(CurrentAccount account) {
        NewReferrals made = new NewReferrals(cards, referring, account);
        ResidentId resident = made.agreeingResident();
        String referral = made.refer(resident, people.advisor().organisation()).toString();
        String page = "/orientations/" + referral + "/visite-de-courtoisie";
        visitors.as(people.advisor())
                .open(page)
                .form(page)
                .with("message", "Retrouver la taxe foncière")
                .submit();
        return referral;
    }

    /** The part in which something was made safe that waits to be seen again. */
    String madeSafe(Visitor concierge, CurrentAccount account) {
        Screen part = visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.EMERGENCY);
        part.form(part.path() + "/mise-en-securite")
                .with("work", "Planche vissée")
                .with("toldTemporary", "true")
                .with("revisitOn", Moment.dateOf(Instant.now()).plusDays(7))
                .submit();
        visits.giveUp(concierge, part);
        return Visits.path(part).replaceFirst(".*/parties/", "");
    }

    /** What is asked before a courtesy visit begins. */
    FilledForm startFromTask(Visitor concierge, String referral) {
        String path = visits.text(
                "select path from task where kind = 'COURTESY_VISIT' and cause_id = ? and done_at is null",
                UUID.fromString(referral));
        return concierge.open(path).form("/visites-de-suivi");
    }

    Screen beginFromTask(Visitor concierge, String referral) {
        return startFromTask(concierge, referral).submit();
    }
}
