package fr.bricoconcierge.referral;

import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.availability.AdvisorSlots;
import fr.bricoconcierge.availability.SlotView;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Refers households to Amelio, with the agreement of the resident who is named. */
@Service
@Transactional
public class Referring {

    private final Referrals referrals;
    private final ResidentCards cards;
    private final Consents consents;
    private final AdvisorSlots slots;
    private final Tasks tasks;
    private final ReceivedCommands commands;
    private final Settings settings;
    private final Team team;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Referring(
            Referrals referrals,
            ResidentCards cards,
            Consents consents,
            AdvisorSlots slots,
            Tasks tasks,
            ReceivedCommands commands,
            Settings settings,
            Team team,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.referrals = referrals;
        this.cards = cards;
        this.consents = consents;
        this.slots = slots;
        this.tasks = tasks;
        this.commands = commands;
        this.settings = settings;
        this.team = team;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refers the household of the resident, books the advisor's slot when one is named, and leaves a task to call back.
     *
     * @throws Refused without the resident's agreement to keep their card and to share it with Amelio
     * @throws fr.bricoconcierge.worktime.SlotTaken when the slot went meanwhile
     */
    public ReferralId refer(UUID command, NewReferral wanted, AccountId by) {
        return new ReferralId(commands.once(command, () -> add(wanted, by)));
    }

    private UUID add(NewReferral wanted, AccountId by) {
        UUID consent = requireConsents(wanted.resident());
        team.requireReceiving(wanted.organisation(), "organisation");
        refuseSecond(wanted);
        var made = new StepNote(by, clock.instant(), null);
        var referral = new Referral(wanted, cards.getKnown(wanted.resident()).household(), consent, made);
        referrals.save(referral);
        if (wanted.slot() != null) {
            book(wanted.slot(), referral, wanted.organisation(), made);
        }
        referrals.saveAndFlush(referral); // what goes with it is written beside the entities
        openCallBack(referral, by);
        referrals.saveAndFlush(referral);
        events.publishEvent(new ReferralEntrusted(referral.id(), wanted.organisation()));
        return referral.id().value();
    }

    private UUID requireConsents(ResidentId resident) {
        if (!consents.isActive(resident, ConsentPurpose.KEEP_CARD)) {
            throw missingConsent();
        }
        return consents.activeId(resident, ConsentPurpose.SHARE_WITH_AMELIO)
                .orElseThrow(Referring::missingConsent)
                .value();
    }

    private static Refused missingConsent() {
        return new Refused(
                "share",
                "Demandez d’abord à la personne son accord pour garder sa fiche et transmettre ses coordonnées à Amelio.");
    }

    private void refuseSecond(NewReferral wanted) {
        database.sql("select id from resident where id = ? for update")
                .param(wanted.resident().value())
                .query(UUID.class)
                .optional();
        boolean open = database.sql("select exists (select 1 from referral"
                        + " where resident_id = ? and organisation_id = ? and state <> 'CLOSED')")
                .params(wanted.resident().value(), wanted.organisation().value())
                .query(Boolean.class)
                .single();
        if (open) {
            throw new Refused("organisation", "Cette personne est déjà orientée vers cet organisme.");
        }
    }

    private void book(AdvisorSlotId id, Referral referral, OrganisationId organisation, StepNote made) {
        SlotView slot = slots.find(id)
                .filter(offered -> isOf(organisation, offered.advisor()))
                .orElseThrow(() -> new Refused("slot", "Choisissez un créneau de cet organisme."));
        slots.book(id, referral.resident(), referral.household(), made.by());
        referral.book(slot.startsAt(), new BookedSlot(id, slot.advisor()), made);
    }

    private boolean isOf(OrganisationId organisation, AccountId advisor) {
        return database.sql("select exists (select 1 from account where id = ? and organisation_id = ?)")
                .params(advisor.value(), organisation.value())
                .query(Boolean.class)
                .single();
    }

    private void openCallBack(Referral referral, AccountId by) {
        Duration wait = Duration.ofDays(7L * settings.number(Setting.CALL_BACK_WEEKS));
        tasks.open(new NewTask(
                TaskKind.CALL_AFTER_REFERRAL,
                "Prendre des nouvelles après l’orientation",
                by,
                clock.instant().plus(wait),
                "/orientations/suivi/%s/nouvelles".formatted(referral.id()),
                referral.id().value(),
                referral.household(),
                false,
                null));
    }
}
