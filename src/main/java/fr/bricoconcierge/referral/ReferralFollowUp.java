package fr.bricoconcierge.referral;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.solicitation.Act;
import fr.bricoconcierge.solicitation.ActKind;
import fr.bricoconcierge.solicitation.Excuse;
import fr.bricoconcierge.solicitation.Solicitations;
import fr.bricoconcierge.solicitation.Tally;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What advisors do with the referrals made to their organisation. */
@Service
@Transactional
public class ReferralFollowUp {

    private static final Duration TIME_FOR_A_VISIT = Duration.ofDays(7);

    private final ReachedReferrals reached;
    private final BookedMeetings meetings;
    private final Tasks tasks;
    private final Solicitations solicitations;
    private final ReceivedCommands commands;
    private final Clock clock;

    ReferralFollowUp(
            ReachedReferrals reached,
            BookedMeetings meetings,
            Tasks tasks,
            Solicitations solicitations,
            ReceivedCommands commands,
            Clock clock) {
        this.reached = reached;
        this.meetings = meetings;
        this.tasks = tasks;
        this.solicitations = solicitations;
        this.commands = commands;
        this.clock = clock;
    }

    public void take(UUID command, ReferralId id, ReferralChange change, CurrentAccount advisor) {
        take(command, id, null, change, advisor);
    }

    /**
     * @param seen how much had happened when whoever takes the step looked; null when they cannot know
     * @throws ReferralMovedOn when more has happened since
     */
    public void take(
            UUID command, ReferralId id, @Nullable Integer seen, ReferralChange change, CurrentAccount advisor) {
        Referral referral = reached.lock(id, advisor);
        commands.once(command, () -> {
            refuseUnseen(referral, seen);
            if (change.to() == ReferralState.CLOSED) {
                meetings.cancel(referral, advisor.id());
            }
            apply(change, referral, new StepNote(advisor.id(), clock.instant(), change.note()));
            return id.value();
        });
    }

    /** Takes the last step back; what came with it is forgotten, and a booked slot is free again. */
    public void takeBack(ReferralId id, @Nullable Integer seen, String why, CurrentAccount advisor) {
        Referral referral = reached.lock(id, advisor);
        refuseUnseen(referral, seen);
        if (referral.state() == ReferralState.BOOKED) {
            meetings.letGo(referral, ReferralMeetingCancelled.Why.TAKEN_BACK, advisor.id());
        }
        referral.takeBack(why, advisor.id(), clock.instant());
    }

    /** Asks whoever brought the household to pass by; {@code message} says what for. It counts as one of our contacts. */
    public void askForVisit(UUID command, ReferralId id, String message, CurrentAccount advisor) {
        askForVisit(command, id, message, Excuse.NONE, advisor);
    }

    public void askForVisit(UUID command, ReferralId id, String message, Excuse excuse, CurrentAccount advisor) {
        Referral referral = reached.lock(id, advisor);
        commands.once(command, () -> {
            boolean isNew = tasks.open(new NewTask(
                    TaskKind.COURTESY_VISIT,
                    "Visite de courtoisie demandée par le conseil",
                    referral.referredBy(),
                    clock.instant().plus(TIME_FOR_A_VISIT),
                    "/visites-de-suivi/nouvelle?orientation=" + id,
                    id.value(),
                    referral.household(),
                    false,
                    message));
            if (isNew) {
                var household = referral.household();
                var act = new Act(ActKind.ADVISOR_NUDGE, command, household, clock.instant(), advisor.id());
                solicitations.count(act, excuse);
            }
            return id.value();
        });
    }

    /** Where the household stands with the charter, for whoever is about to ask for a visit. */
    public Tally contacts(ReferralId id, CurrentAccount advisor) {
        return solicitations.standing(reached.lock(id, advisor).household()).contacts();
    }

    private static void refuseUnseen(Referral referral, @Nullable Integer seen) {
        if (seen != null && seen != referral.turn()) {
            throw new ReferralMovedOn(seen);
        }
    }

    private static void apply(ReferralChange change, Referral referral, StepNote note) {
        switch (change.to()) {
            case BOOKED -> {
                Instant meeting = asked(change.meetingAt(), "meetingAt", "Indiquez le jour et l’heure.");
                referral.book(meeting, null, note);
                refuseAnImpossibleDay(Moment.dateOf(meeting), referral, note);
            }
            case FILE_OPEN ->
                referral.openFile(
                        asked(change.fileNumber(), "fileNumber", "Indiquez le numéro du dossier."),
                        asked(change.programme(), "programme", "Choisissez le programme."),
                        note);
            case CLOSED -> referral.close(asked(change.closing(), "closing", "Dites pourquoi."), note);
            default -> referral.move(change.to(), note);
        }
    }

    private static void refuseAnImpossibleDay(LocalDate day, Referral referral, StepNote note) {
        LocalDate made = Moment.dateOf(referral.madeAt());
        if (day.isBefore(made)) {
            throw new Refused(
                    "meetingAt",
                    "C’est avant l’orientation, faite le " + Moment.dayAndYear(made) + "\u00a0: vérifiez le jour.");
        }
        if (day.isAfter(Moment.dateOf(note.at()).plusYears(1))) {
            throw new Refused("meetingAt", "C’est dans plus d’un an\u00a0: vérifiez l’année.");
        }
    }

    private static <T> T asked(@Nullable T value, String field, String sentence) {
        if (value == null) {
            throw new Refused(field, sentence);
        }
        return value;
    }
}
