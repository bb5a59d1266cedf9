package fr.bricoconcierge.knock;

import fr.bricoconcierge.door.DoorKeeping;
import fr.bricoconcierge.notice.LeftNotice;
import fr.bricoconcierge.notice.NoticeCode;
import fr.bricoconcierge.notice.NoticeStack;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.tour.TourId;
import fr.bricoconcierge.tour.TourNotFound;
import fr.bricoconcierge.tour.TourProgress;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes knocks down and takes them back. The identifier of a knock is made by the tablet, so that it lands once however
 * often it is sent; nothing written is ever changed.
 */
@Service
@Transactional
public class Knocking {

    private final TourProgress tours;
    private final Knocks knocks;
    private final NoticeStack notices;
    private final DoorKeeping doors;
    private final Settings settings;
    private final Clock clock;

    Knocking(
            TourProgress tours, Knocks knocks, NoticeStack notices, DoorKeeping doors, Settings settings, Clock clock) {
        this.tours = tours;
        this.knocks = knocks;
        this.notices = notices;
        this.doors = doors;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Nobody answered.
     *
     * @param notice the notice left there, if any
     * @throws Refused beside {@link NoticeStack#FIELD} when that notice cannot be left
     */
    public void nobody(KnockId id, Attempt attempt, @Nullable NoticeCode notice) {
        record(id, attempt, Conversation.NONE, notice);
    }

    /** Nobody answered, and the notice on top of the stack of whoever knocked is left, if there is one. */
    public void nobodyWithNextNotice(KnockId id, Attempt attempt) {
        if (!knocks.existsById(id)) {
            tours.hold(attempt.tour()); // the next notice is chosen in the order in which taps come in
            nobody(id, attempt, notices.next(attempt.by()).orElse(null));
        }
    }

    /**
     * Somebody answered. {@link KnockOutcome#REFUSED} marks the door for a time, {@link KnockOutcome#NO_KNOCK} for good.
     *
     * @throws Refused beside {@code outcome} or {@code pretext} when that is not one that can be
     */
    public void somebody(KnockId id, Attempt attempt, Conversation talk) {
        if (!talk.outcome().canBeTold()) {
            throw new Refused("outcome", "Dites ce qui a suivi.");
        }
        if (talk.pretext() != null && !knocks.isPretext(talk.pretext().value())) {
            throw new Refused("pretext", "Choisissez un prétexte de la liste.");
        }
        record(id, attempt, talk, null);
    }

    /**
     * Takes a knock back, with its notice and its mark on the door; doing so twice changes nothing.
     *
     * @return the door it was at
     */
    public DoorId undo(TourId tourId, KnockId id, AccountId by) {
        tours.hold(tourId);
        Knock knock = knocks.findById(id)
                .filter(found -> found.tour().equals(tourId))
                .orElseThrow(() -> new TourNotFound(id));
        if (knock.isUndone()) {
            return knock.door();
        }
        if (knocks.isCorrected(id.value())) {
            throw new Refused("Ce passage a été corrigé depuis\u00a0: annulez d’abord la correction.");
        }
        knock.undo(clock.instant(), by);
        withdraw(knock);
        if (knock.corrects() != null) {
            knocks.findById(knock.corrects()).ifPresent(this::putBack);
        }
        tours.settle(tourId, !knocks.isSomeDoorLeft(tourId.value()), clock.instant());
        return knock.door();
    }

    private void record(KnockId id, Attempt attempt, Conversation talk, @Nullable NoticeCode notice) {
        tours.hold(attempt.tour());
        if (knocks.existsById(id)) {
            return;
        }
        SectorId sector = tours.knocked(attempt.tour(), attempt.at());
        if (!knocks.isDoorOfTour(attempt.tour().value(), attempt.door().value())) {
            throw new TourNotFound(attempt.door());
        }
        Knock knock = new Knock(id, attempt, sector, talk, notice);
        if (attempt.corrects() != null) {
            withdraw(getCorrectable(attempt.corrects(), attempt));
        }
        putBack(knocks.save(knock));
        tours.settle(attempt.tour(), !knocks.isSomeDoorLeft(attempt.tour().value()), attempt.at());
    }

    private Knock getCorrectable(KnockId id, Attempt attempt) {
        Knock knock = knocks.findById(id)
                .filter(found -> found.isAt(attempt.tour(), attempt.door()))
                .orElseThrow(() -> new TourNotFound(id));
        knock.requireUndoable();
        if (knock.isUndone() || knocks.isCorrected(id.value())) {
            throw new Refused("corrects", "Ce passage a déjà été corrigé ou annulé. Revenez à la liste.");
        }
        return knock;
    }

    /** What a knock that stands does elsewhere: its notice lies at the door, and the door may be marked. */
    private void putBack(Knock knock) {
        if (knock.notice() != null) {
            notices.leave(
                    knock.notice(),
                    new LeftNotice(
                            knock.door(), knock.getId().value(), knock.tour().value(), knock.knockedAt(), knock.by()));
        }
        refuse(knock);
    }

    private void refuse(Knock knock) {
        LocalDate day = Moment.dateOf(knock.knockedAt());
        switch (knock.outcome()) {
            case REFUSED -> doors.refuse(knock.door(), day, day.plusMonths(settings.number(Setting.REFUSAL_MONTHS)));
            case NO_KNOCK -> doors.refuse(knock.door(), day, null);
            default -> {}
        }
    }

    private void withdraw(Knock knock) {
        notices.takeBack(knock.getId().value());
        if (knock.outcome().stopsKnocking()) {
            doors.liftRefusal(knock.door(), Moment.dateOf(knock.knockedAt()));
            knocks.findOtherRefusals(knock.tour(), knock.door(), knock.getId()).forEach(this::refuse);
        }
    }
}
