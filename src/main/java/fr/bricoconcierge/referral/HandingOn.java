package fr.bricoconcierge.referral;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.resident.ConsentId;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a referral on to another organisation with the agreement of the person: the former reads it no more at its next
 * request, the new one gets it as new, with what the former chose to say (R1).
 */
@Service
@Transactional
public class HandingOn {

    private final ReachedReferrals reached;
    private final Referrals referrals;
    private final BookedMeetings meetings;
    private final Consents consents;
    private final Team team;
    private final ReceivedCommands commands;
    private final ApplicationEventPublisher events;
    private final JdbcClient database;
    private final Clock clock;

    HandingOn(
            ReachedReferrals reached,
            Referrals referrals,
            BookedMeetings meetings,
            Consents consents,
            Team team,
            ReceivedCommands commands,
            ApplicationEventPublisher events,
            JdbcClient database,
            Clock clock) {
        this.reached = reached;
        this.referrals = referrals;
        this.meetings = meetings;
        this.consents = consents;
        this.team = team;
        this.commands = commands;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /** By the advisor who has it. */
    public void byAdvisor(UUID command, ReferralId id, NewHandingOn wanted, CurrentAccount advisor) {
        commands.once(command, () -> handOn(reached.lock(id, advisor), wanted, advisor.id()));
    }

    /** By the team that brought the household. */
    void byTeam(UUID command, ReferralId id, NewHandingOn wanted, CurrentAccount by) {
        commands.once(command, () -> handOn(reached.lock(id), wanted, by.id()));
    }

    /** Those it may go to: all that still receive referrals, but for the one that has it. */
    @Transactional(readOnly = true)
    public List<Team.OrganisationChoice> others(ReferralId id) {
        OrganisationId now = database.sql("select organisation_id as value from referral where id = ?")
                .param(id.value())
                .query(OrganisationId.class)
                .optional()
                .orElseThrow(() -> new ReferralNotFound(id));
        return team.organisations().stream()
                .filter(organisation -> !organisation.id().equals(now))
                .toList();
    }

    private UUID handOn(Referral referral, NewHandingOn wanted, AccountId by) {
        refuseAnother(referral, wanted.to());
        ConsentId consent = consents.activeId(referral.resident(), ConsentPurpose.SHARE_WITH_AMELIO)
                .orElseThrow(() -> new Refused(
                        "agreed", "La personne a retiré son accord\u00a0: notez-le d’abord de nouveau sur sa fiche."));
        UUID id = Uuids.next();
        String said = wanted.words() == null ? wanted.reason().label() : wanted.words();
        meetings.letGo(referral, ReferralMeetingCancelled.Why.HANDED_ON, by);
        write(id, referral, wanted, consent, by);
        referral.handOn(wanted.to(), consent.value(), new StepNote(by, clock.instant(), said));
        referrals.saveAndFlush(referral);
        events.publishEvent(new ReferralEntrusted(referral.id(), wanted.to()));
        return id;
    }

    private void refuseAnother(Referral referral, OrganisationId to) {
        team.requireReceiving(to, "to");
        if (others(referral.id()).stream().noneMatch(other -> other.id().equals(to))) {
            throw new Refused("to", "Choisissez un autre organisme de la liste.");
        }
        boolean there = database.sql("select exists (select from referral"
                        + " where resident_id = ? and organisation_id = ? and state <> 'CLOSED')")
                .params(referral.resident().value(), to.value())
                .query(Boolean.class)
                .single();
        if (there) {
            throw new Refused("to", "Cette personne est déjà orientée vers cet organisme.");
        }
    }

    private void write(UUID id, Referral referral, NewHandingOn wanted, ConsentId consent, AccountId by) {
        database.sql("""
                        insert into referral_handing_on (id, referral_id, from_organisation, to_organisation, position, from_state,
                                                         reason, words, learnt, file_number, programme, agreed_how, consent_id, at, by_id)
                        select :id, r.id, r.organisation_id, :to,
                               (select max(s.position) + 1 from referral_step s where s.referral_id = r.id), r.state,
                               :reason, :words, :learnt, r.file_number, r.programme, :how, :consent, :at, :by
                        from referral r where r.id = :referral
                        """)
                .param("id", id)
                .param("referral", referral.id().value())
                .param("to", wanted.to().value())
                .param("reason", wanted.reason().name())
                .param("words", wanted.words())
                .param("learnt", wanted.learnt())
                .param("how", wanted.agreed().name())
                .param("consent", consent.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }
}
