package fr.bricoconcierge.aftervisit;

import fr.bricoconcierge.message.MessageChannel;
import fr.bricoconcierge.message.MessagePurpose;
import fr.bricoconcierge.message.NewMessage;
import fr.bricoconcierge.message.Outbox;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.solicitation.Act;
import fr.bricoconcierge.solicitation.ActKind;
import fr.bricoconcierge.solicitation.Excuse;
import fr.bricoconcierge.solicitation.Solicitations;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to residents some days after a visit, once, when they agreed to be asked; it counts as one of our contacts, and
 * waits while the charter leaves no room for one.
 */
@Service
public class Inviting {

    /** Later one does not remember well enough, and nobody expects a question. */
    private static final int TOO_LATE_DAYS = 21;

    private static final int AT_A_TIME = 200;

    private static final String DUE = """
            select i.id as visit, i.resident_id as resident, i.household_id as household, i.account_id as by,
                   i.started_at, r.first_name,
                   case when exists (%1$s and c.purpose = 'EMAIL_REMINDERS') then r.email end as email,
                   case when exists (%1$s and c.purpose = 'SMS_REMINDERS') then r.phone end as phone
            from intervention i join resident r on r.id = i.resident_id
            where i.state = 'CLOSED' and i.closed_at >= :oldest and i.closed_at < :latest
              and i.forgotten_at is null and r.forgotten_at is null
              and exists (%1$s and c.purpose in ('EMAIL_REMINDERS', 'SMS_REMINDERS'))
              and not exists (select from visit_asked a where a.intervention_id = i.id and a.way <> 'PAPER')
              and not exists (select from visit_reply v where v.intervention_id = i.id)
            order by i.closed_at, i.id limit :most
            """.formatted("""
            select from consent_active c join consent given on given.id = c.consent_id
            where c.resident_id = r.id and given.text_version >= :since""");

    private final JdbcClient database;
    private final Solicitations solicitations;
    private final VisitLinks links;
    private final InvitationWords words;
    private final Outbox outbox;
    private final Settings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Inviting(
            JdbcClient database,
            Solicitations solicitations,
            VisitLinks links,
            InvitationWords words,
            Outbox outbox,
            Settings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.solicitations = solicitations;
        this.links = links;
        this.words = words;
        this.outbox = outbox;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Writes to whom it is time to; says to how many. */
    public int writeWhatIsDue() {
        int written = 0;
        for (Due due : due()) {
            Boolean invited = transaction.execute(status -> invite(due));
            written += Boolean.TRUE.equals(invited) ? 1 : 0;
        }
        return written;
    }

    private boolean invite(Due due) {
        Optional<NewMessage.Addressee> to = addressee(due);
        if (to.isEmpty() || solicitations.standing(due.household()).contacts().isReached()) {
            return false;
        }
        MessageChannel channel = to.get().channel();
        solicitations.count(
                new Act(ActKind.FEEDBACK, due.visit().value(), due.household(), clock.instant(), due.by()),
                Excuse.NONE);
        outbox.add(new NewMessage(
                MessagePurpose.VISIT_FEEDBACK,
                "visit-feedback:" + due.visit(),
                to.get(),
                new NewMessage.Cause(due.visit().value(), "/interventions/" + due.visit()),
                words.of(channel, due.firstName(), Moment.day(Moment.dateOf(due.startedAt()))),
                links.make(due.visit(), Way.of(channel)),
                null,
                links.until()));
        return true;
    }

    /** By e-mail rather than by SMS, in one way alone. */
    private Optional<NewMessage.Addressee> addressee(Due due) {
        return Stream.of(MessageChannel.EMAIL, MessageChannel.SMS)
                .filter(outbox::reaches)
                .flatMap(channel -> Optional.ofNullable(due.address(channel))
                        .map(address -> new NewMessage.Addressee(channel, address, due.resident(), due.household()))
                        .stream())
                .findFirst();
    }

    private List<Due> due() {
        Instant now = clock.instant();
        int days = settings.number(Setting.FEEDBACK_AFTER_DAYS);
        return database.sql(DUE)
                .param("oldest", daysBefore(now, days + TOO_LATE_DAYS))
                .param("latest", daysBefore(now, days))
                .param("since", ConsentPurpose.ASKED_AFTERWARDS_SINCE)
                .param("most", AT_A_TIME)
                .query(Due.class)
                .list();
    }

    private static java.time.OffsetDateTime daysBefore(Instant now, int days) {
        return now.atZone(Moment.PARIS).minusDays(days).toInstant().atOffset(ZoneOffset.UTC);
    }

    private record Due(
            InterventionId visit,
            ResidentId resident,
            HouseholdId household,
            AccountId by,
            Instant startedAt,
            @Nullable String firstName,
            @Nullable String email,
            @Nullable String phone) {

        @Nullable
        String address(MessageChannel channel) {
            return channel == MessageChannel.EMAIL ? email : phone;
        }
    }
}
