package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.message.MessageChannel;
import fr.bricoconcierge.message.MessagePurpose;
import fr.bricoconcierge.message.NewMessage;
import fr.bricoconcierge.message.NewMessage.Addressee;
import fr.bricoconcierge.message.NewMessage.Cause;
import fr.bricoconcierge.message.Outbox;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Sha256;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to organisations about referrals. Nothing of a household is in these letters: they say that something waits, and
 * lead to where it is read.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReferralLetters {

    private static final List<MessagePurpose> ALL = List.of(
            MessagePurpose.REFERRAL_NOTICE,
            MessagePurpose.REFERRAL_LINK,
            MessagePurpose.REFERRAL_REMINDER,
            MessagePurpose.REFERRAL_LINK_REMINDER);

    /** A letter that could not leave for that long is not sent any more: what it says may not be so. */
    private static final Duration FRESH = Duration.ofDays(3);

    private final PartnerReading reading;
    private final AnswerLinks links;
    private final LetterWords words;
    private final Outbox outbox;
    private final JdbcClient database;
    private final Clock clock;

    ReferralLetters(
            PartnerReading reading,
            AnswerLinks links,
            LetterWords words,
            Outbox outbox,
            JdbcClient database,
            Clock clock) {
        this.reading = reading;
        this.links = links;
        this.words = words;
        this.outbox = outbox;
        this.database = database;
        this.clock = clock;
    }

    /** Writes to whoever answers for the organisation; says whether anybody could be written to. */
    public boolean write(TellingKind kind, ReferralId referral) {
        Optional<Mailboxes> found = reading.mailboxes(referral).filter(mailboxes -> !mailboxes.areNone());
        if (found.isEmpty() || !outbox.reaches(MessageChannel.EMAIL)) {
            return false;
        }
        Mailboxes mailboxes = found.get();
        drop(referral);
        if (!kind.isReminder()) {
            links.revoke(referral);
        }
        if (kind != TellingKind.NEW_LINK) {
            mailboxes.advisors().forEach(address -> toAdvisor(kind, referral, address));
        }
        String shared = mailboxes.shared();
        if (shared != null) {
            byLink(kind, referral, mailboxes, shared);
        }
        remember(kind, referral, mailboxes);
        return true;
    }

    /** To one advisor alone, whom a colleague gave it to. */
    void writeTo(AccountId advisor, ReferralId referral) {
        if (outbox.reaches(MessageChannel.EMAIL) && reading.mailboxes(referral).isPresent()) {
            reading.addressOf(advisor).ifPresent(address -> toAdvisor(TellingKind.TOLD, referral, address));
        }
    }

    /** What still waits to be sent about that referral is not sent any more. */
    public void drop(ReferralId referral) {
        outbox.drop(referral.value(), ALL);
    }

    private void toAdvisor(TellingKind kind, ReferralId referral, String address) {
        outbox.add(new NewMessage(
                kind.signingIn(),
                once(kind, referral, address),
                new Addressee(MessageChannel.EMAIL, address, null, null),
                about(referral),
                words.signingIn(kind),
                links.address() + "/orientations/" + referral,
                null,
                useless()));
    }

    private void byLink(TellingKind kind, ReferralId referral, Mailboxes mailboxes, String address) {
        outbox.add(new NewMessage(
                kind.byLink(),
                once(kind, referral, address),
                new Addressee(MessageChannel.EMAIL, address, null, null),
                about(referral),
                words.byLink(kind, mailboxes.name(), links.expiry()),
                links.make(referral, mailboxes.organisation()),
                null,
                useless()));
    }

    private void remember(TellingKind kind, ReferralId referral, Mailboxes mailboxes) {
        database.sql("insert into referral_telling (id, referral_id, organisation_id, at, kind, advisors, by_link)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(Uuids.next(), referral.value(), mailboxes.organisation().value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(kind.name())
                .param(kind == TellingKind.NEW_LINK ? 0 : mailboxes.advisors().size())
                .param(mailboxes.shared() != null)
                .update();
    }

    private String once(TellingKind kind, ReferralId referral, String address) {
        return "referral:%s:%s:%s:%s".formatted(kind, referral, clock.instant().toEpochMilli(), Sha256.hex(address));
    }

    private Instant useless() {
        return clock.instant().plus(FRESH);
    }

    private static Cause about(ReferralId referral) {
        UUID id = referral.value();
        return new Cause(id, "/orientations/suivi/" + id);
    }
}
