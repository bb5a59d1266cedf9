package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.account.TeamManagement;
import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.PostOffice;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation that answers without an account, and what comes into its mailbox. */
@TestComponent
public class Partner {

    private static final Pattern LINK = Pattern.compile("https://brico\\.example(/reponse/[A-Za-z0-9_-]{43})");

    private final TeamManagement management;
    private final PartnerAddresses addresses;
    private final ResidentCards cards;
    private final Referring referring;
    private final Consents consents;
    private final PostRound round;
    private final PostOffice post;
    private final People people;
    private final JdbcClient database;

    Partner(
            TeamManagement management,
            PartnerAddresses addresses,
            ResidentCards cards,
            Referring referring,
            Consents consents,
            PostRound round,
            PostOffice post,
            People people,
            JdbcClient database) {
        this.management = management;
        this.addresses = addresses;
        this.cards = cards;
        this.referring = referring;
        this.consents = consents;
        this.round = round;
        this.post = post;
        this.people = people;
        this.database = database;
    }

    /** Nobody of it signs in, and nobody can be told yet. */
    public OrganisationId organisation() {
        return management.organisationNamed(
                "Soliha " + UUID.randomUUID().toString().substring(0, 8));
    }

    public String reachable(OrganisationId organisation) {
        String email = UUID.randomUUID() + "@organisme.example";
        addresses.set(organisation, email, people.coordinator().id());
        return email;
    }

    public NewReferrals made() {
        return new NewReferrals(cards, referring, people.concierge());
    }

    public ReferralId refer(OrganisationId organisation) {
        return made().refer(made().agreeingResident(), organisation);
    }

    public ResidentId residentOf(ReferralId referral) {
        return new ResidentId(database.sql("select resident_id from referral where id = ?")
                .param(referral.value())
                .query(UUID.class)
                .single());
    }

    public void withdraw(ReferralId referral) {
        consents.withdraw(
                residentOf(referral),
                ConsentPurpose.SHARE_WITH_AMELIO,
                ConsentHow.ORAL,
                people.concierge().id(),
                Instant.now());
    }

    public void agreeAgain(ReferralId referral) {
        consents.give(
                residentOf(referral),
                ConsentPurpose.SHARE_WITH_AMELIO,
                ConsentHow.ORAL,
                people.concierge().id(),
                Instant.now());
    }

    /** What came into that mailbox, once everything that waited has left. */
    public List<MimeMessage> lettersTo(String email) {
        round.go();
        return post.lettersTo(email);
    }

    /** The path of the link in the latest letter to that mailbox. */
    public String link(String email) {
        List<MimeMessage> letters = lettersTo(email);
        Matcher link = LINK.matcher(PostOffice.part(letters.get(letters.size() - 1), "text/plain"));
        if (!link.find()) {
            throw new AssertionError("no link in the letter");
        }
        return link.group(1);
    }
}
