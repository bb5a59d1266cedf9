package fr.bricoconcierge.referral;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisations answer, beside the state: the last answer counts, the earlier ones stay readable (R1). */
@Service
@Transactional
public class ReferralAnswers {

    private final ReachedReferrals reached;
    private final ReceivedCommands commands;
    private final JdbcClient database;
    private final Clock clock;

    ReferralAnswers(ReachedReferrals reached, ReceivedCommands commands, JdbcClient database, Clock clock) {
        this.reached = reached;
        this.commands = commands;
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param seen how many answers whoever gives this one had before their eyes; null when they cannot know
     * @throws ReferralMovedOn when somebody else answered meanwhile
     */
    public void give(UUID command, ReferralId id, @Nullable Integer seen, NewAnswer given, CurrentAccount advisor) {
        Referral referral = reached.lock(id, advisor);
        commands.once(command, () -> {
            int before = count(id);
            if (seen != null && seen != before) {
                throw new ReferralMovedOn(seen);
            }
            referral.answer(given.reason().answer());
            insert(referral, before + 1, given, advisor);
            return id.value();
        });
    }

    /** The latest first; those of an organisation that had the referral before included. */
    @Transactional(readOnly = true)
    public List<AnswerRow> of(ReferralId id) {
        return database.sql("""
                        select a.position, a.answer, a.reason, a.words, a.at, p.display_name as author, o.name as organisation
                        from referral_answer a
                        join account p on p.id = a.by_id
                        join organisation o on o.id = a.organisation_id
                        where a.referral_id = ?
                        order by a.position desc
                        limit 20
                        """).param(id.value()).query(AnswerRow.class).list();
    }

    private int count(ReferralId id) {
        return database.sql("select count(*) from referral_answer where referral_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private void insert(Referral referral, int position, NewAnswer given, CurrentAccount by) {
        database.sql("""
                        insert into referral_answer (id, referral_id, organisation_id, position, answer, reason, words, at, by_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Uuids.next(),
                        referral.id().value(),
                        referral.organisation().value())
                .params(position, given.reason().answer().name(), given.reason().name())
                .param(given.words())
                .params(clock.instant().atOffset(ZoneOffset.UTC), by.id().value())
                .update();
    }
}
