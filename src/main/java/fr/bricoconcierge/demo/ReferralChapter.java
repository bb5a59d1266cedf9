package fr.bricoconcierge.demo;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.availability.AdvisorSlots;
import fr.bricoconcierge.followup.FollowUpCause;
import fr.bricoconcierge.followup.FollowUpForm;
import fr.bricoconcierge.followup.FollowUpId;
import fr.bricoconcierge.followup.FollowUpNext;
import fr.bricoconcierge.followup.FollowUps;
import fr.bricoconcierge.followup.NewFollowUp;
import fr.bricoconcierge.referral.AnswerReason;
import fr.bricoconcierge.referral.ClosingReason;
import fr.bricoconcierge.referral.HandedOver;
import fr.bricoconcierge.referral.NewAnswer;
import fr.bricoconcierge.referral.NewReferral;
import fr.bricoconcierge.referral.PreferredContact;
import fr.bricoconcierge.referral.ReferralAnswers;
import fr.bricoconcierge.referral.ReferralChange;
import fr.bricoconcierge.referral.ReferralFollowUp;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralState;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Programme;
import fr.bricoconcierge.shared.Theme;
import fr.bricoconcierge.shared.Uuids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of the households sent to Amelio: eleven files, and everything in between. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class ReferralChapter {

    private static final List<File> FILES = List.of(
            new File("fatima", "AM-2041", Programme.AMELIO_PLUS, true),
            new File("nadia", "AM-2043", Programme.AMELIO, true),
            new File("monique", "AM-2050", Programme.AMELIO_PLUS, false),
            new File("yolande", "AM-2052", Programme.AMELIO, false),
            new File("sylvie", "AM-2057", Programme.AMELIO, false),
            new File("rachid", "AM-2058", Programme.AMELIO_PLUS, false),
            new File("josiane", "AM-2061", Programme.AMELIO, false),
            new File("bernard", "AM-2064", Programme.AMELIO, false),
            new File("leila", "AM-2066", Programme.AMELIO, false),
            new File("zohra", "AM-2070", Programme.AMELIO_PLUS, false),
            new File("maria", "AM-2073", Programme.AMELIO, false),
            new File("christian", "IN-0312", Programme.INFORMATION, false));

    private final Referring referring;
    private final ReferralFollowUp followUp;
    private final ReferralAnswers answers;
    private final Consents consents;
    private final AdvisorSlots slots;
    private final JdbcClient database;
    private final FollowUps visiting;
    private final Narrator narrator;

    ReferralChapter(
            Referring referring,
            ReferralFollowUp followUp,
            ReferralAnswers answers,
            Consents consents,
            AdvisorSlots slots,
            JdbcClient database,
            FollowUps visiting,
            Narrator narrator) {
        this.referring = referring;
        this.followUp = followUp;
        this.answers = answers;
        this.consents = consents;
        this.slots = slots;
        this.database = database;
        this.visiting = visiting;
        this.narrator = narrator;
    }

    void tell(Stage stage) {
        FILES.forEach(file -> open(stage, file));
        meet(stage, "odette", ReferralState.MET);
        meet(stage, "chantal", ReferralState.MET);
        meet(stage, "mehdi", ReferralState.ABSENT);
        referWithoutVisit(stage);
        askForVisit(stage);
        makeVisit(stage);
    }

    /** Met, opened, and for some decided. */
    private void open(Stage stage, File file) {
        Instant met = meet(stage, file.key(), ReferralState.MET);
        LocalDate day = Moment.dateOf(met);
        ReferralId id = referral(stage, file.key()).id();
        Instant opened = at(stage, day, 1, 16).plusSeconds(60L * file.minutes());
        take(stage, id, opened, ReferralChange.fileOpened(file.number(), file.programme()));
        narrator.tell(
                opened.plusSeconds(120),
                () -> answers.give(
                        Uuids.next(),
                        id,
                        null,
                        new NewAnswer(
                                file.programme() == Programme.INFORMATION
                                        ? AnswerReason.INCOME
                                        : file.programme() == Programme.AMELIO
                                                ? AnswerReason.GUIDED_AMELIO
                                                : AnswerReason.GUIDED_AMELIO_PLUS,
                                null),
                        stage.team().advisorAtWork()));
        if (file.decided()) {
            take(stage, id, at(stage, day, 12, 11), ReferralChange.to(ReferralState.WORKS_DECIDED));
        }
    }

    /** Books what was not booked in the home, and tells how the meeting went; answers when it was over. */
    private Instant meet(Stage stage, String key, ReferralState came) {
        Known known = referral(stage, key);
        Instant meeting = known.meetingAt();
        if (meeting == null) {
            LocalDate made = Moment.dateOf(known.madeAt());
            meeting = at(stage, made, 5, 14);
            take(stage, known.id(), at(stage, made, 1, 9), ReferralChange.booked(meeting));
        }
        Instant over = meeting.plus(Duration.ofMinutes(50));
        take(stage, known.id(), over, ReferralChange.to(came));
        return over;
    }

    private void referWithoutVisit(Stage stage) {
        DemoCalendar calendar = stage.calendar();
        Instant soon = DemoCalendar.at(calendar.ahead(1), 8, 0);
        refer(stage, "dominique", calendar.worked(-4), Theme.HEATING, "Remplacer le chauffage électrique.", soon);
        refer(stage, "philippe", calendar.worked(-1), Theme.DRAUGHT, "Isoler la toiture avant l’hiver prochain.", null);
        refer(stage, "ahmed", calendar.worked(-12), Theme.BILLS, "Comprendre ses charges.", null);
        ReferralId ahmed = referral(stage, "ahmed").id();
        take(
                stage,
                ahmed,
                DemoCalendar.at(calendar.worked(-9), 10, 30),
                ReferralChange.closed(ClosingReason.NOT_ELIGIBLE));
    }

    private void refer(
            Stage stage, String key, LocalDate day, Theme theme, String wishes, @Nullable Instant meetingFrom) {
        Cast.Met met = stage.cast().get(key);
        Instant at = DemoCalendar.at(day, 16, 40);
        AdvisorSlotId slot = meetingFrom == null
                ? null
                : slots.free(stage.team().amelio(), meetingFrom, 1).get(0).id();
        var wanted = new NewReferral(
                met.resident(),
                stage.team().amelio(),
                Set.of(theme),
                wishes,
                EnumSet.allOf(HandedOver.class),
                PreferredContact.PHONE,
                null,
                slot);
        narrator.tell(at, () -> {
            consents.give(met.resident(), ConsentPurpose.SHARE_WITH_AMELIO, ConsentHow.ORAL, met.by(), at);
            referring.refer(Uuids.next(), wanted, met.by());
        });
    }

    private void askForVisit(Stage stage) {
        ReferralId monique = referral(stage, "monique").id();
        narrator.tell(
                DemoCalendar.at(stage.calendar().worked(-3), 10, 20),
                () -> followUp.askForVisit(
                        Uuids.next(),
                        monique,
                        "Aider à retrouver la taxe foncière avant le dépôt du dossier.",
                        stage.team().advisorAtWork()));
    }

    /** Asked for two weeks ago, made within the week, and answered. */
    private void makeVisit(Stage stage) {
        ReferralId rachid = referral(stage, "rachid").id();
        AccountId by = stage.cast().get("rachid").by();
        LocalDate day = stage.calendar().worked(-6);
        narrator.tell(
                DemoCalendar.at(stage.calendar().worked(-9), 9, 40),
                () -> followUp.askForVisit(
                        Uuids.next(),
                        rachid,
                        "Rassurer après le devis, qui lui a fait peur.",
                        stage.team().advisorAtWork()));
        FollowUpId visit = narrator.tell(
                DemoCalendar.at(day, 17, 10),
                () -> visiting.begin(
                        Uuids.next(), new NewFollowUp(FollowUpCause.COURTESY, rachid.value(), null, true, null), by));
        narrator.tell(
                DemoCalendar.at(day, 17, 35),
                () -> visiting.end(
                        visit,
                        FollowUpForm.seen(
                                "Devis relu ensemble, les aides sont comprises. Attend l’appel du conseil.",
                                FollowUpNext.ADVISOR,
                                25),
                        by));
    }

    private void take(Stage stage, ReferralId id, Instant at, ReferralChange change) {
        CurrentAccount advisor = stage.team().advisorAtWork();
        narrator.tell(at, () -> followUp.take(Uuids.next(), id, change, advisor));
    }

    private static Instant at(Stage stage, LocalDate day, int workingDays, int hour) {
        return DemoCalendar.at(stage.calendar().after(day, workingDays), hour, 20);
    }

    private Known referral(Stage stage, String key) {
        return database.sql("select id, made_at, meeting_at from referral where household_id = ?")
                .param(stage.cast().get(key).household().value())
                .query(Known.class)
                .single();
    }

    private record Known(
            ReferralId id, Instant madeAt, @Nullable Instant meetingAt) {}

    /**
     * A file that the advisor opened.
     *
     * @param decided whether works have been decided on since
     */
    private record File(String key, String number, Programme programme, boolean decided) {
        /** Not all of them at the same time of the day. */
        int minutes() {
            return Integer.parseInt(number.substring(3)) * 7 % 90;
        }
    }
}
