package fr.bricoconcierge.closing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.intervention.AdvanceKind;
import fr.bricoconcierge.intervention.AmelioAnswer;
import fr.bricoconcierge.intervention.GoodHabit;
import fr.bricoconcierge.intervention.HowItWent;
import fr.bricoconcierge.intervention.NextStep;
import fr.bricoconcierge.referral.HandedOver;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosingPolicyTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void aCompleteReportLacksNothing() {
        assertThat(missing(new Told())).isEmpty();
    }

    @Test
    void anEmptyReportLacksEverythingInTheOrderOfTheScreen() {
        Told told = new Told();
        told.advances = Set.of();
        told.habits = Set.of();
        told.amelio = null;
        told.nextStep = null;
        told.howItWent = null;
        told.minutes = null;

        assertThat(missing(told)).containsExactly("advances", "habits", "amelio", "nextStep", "howItWent", "minutes");
    }

    @ParameterizedTest
    @EnumSource(AdvanceKind.class)
    void oneAdvanceOfAnyKindIsEnough(AdvanceKind kind) {
        assertThat(missing(told -> told.advances = Set.of(kind))).isEmpty();
    }

    @Test
    void nobodyLeavesWithoutHavingMovedSomethingForward() {
        assertThat(missing(told -> told.advances = Set.of())).containsExactly("advances");
    }

    @Test
    void oneGoodHabitAtLeastIsTalkedAbout() {
        assertThat(missing(told -> told.habits = Set.of())).containsExactly("habits");
    }

    @Test
    void amelioIsAlwaysTalkedAbout() {
        assertThat(missing(told -> told.amelio = null)).containsExactly("amelio");
    }

    @Test
    void documentsThatWereHandedOverAreNamed() {
        assertThat(missing(told -> {
                    told.amelio = AmelioAnswer.DOCUMENTS;
                    told.documents = Set.of();
                }))
                .containsExactly("documents");
    }

    @Test
    void notConcernedSaysWhy() {
        assertThat(missing(told -> told.amelio = AmelioAnswer.NOT_CONCERNED)).containsExactly("amelioWhy");
        assertThat(missing(told -> {
                    told.amelio = AmelioAnswer.NOT_CONCERNED;
                    told.amelioWhy = "  ";
                }))
                .containsExactly("amelioWhy");
        assertThat(missing(told -> {
                    told.amelio = AmelioAnswer.NOT_CONCERNED;
                    told.amelioWhy = "Immeuble neuf";
                }))
                .isEmpty();
    }

    @Test
    void toThinkOverNeedsNothingMoreNorAnyConsent() {
        assertThat(missing(told -> {
                    told.amelio = AmelioAnswer.TO_THINK_OVER;
                    told.keepsCard = false;
                    told.shares = false;
                }))
                .isEmpty();
    }

    @Test
    void anAppointmentNeedsItsSlot() {
        assertThat(missing(told -> {
                    told.amelio = AmelioAnswer.APPOINTMENT;
                    told.slot = false;
                    told.organisation = false;
                }))
                .containsExactly("slot");
    }

    @Test
    void aReferralNeedsToKnowToWhom() {
        assertThat(missing(told -> {
                    told.amelio = AmelioAnswer.REFERRAL;
                    told.slot = false;
                    told.organisation = false;
                }))
                .containsExactly("organisation");
    }

    @ParameterizedTest
    @EnumSource(
            value = AmelioAnswer.class,
            names = {"APPOINTMENT", "REFERRAL"})
    void nobodyIsReferredWithoutTheirAgreement(AmelioAnswer answer) {
        assertThat(missing(told -> {
                    told.amelio = answer;
                    told.shares = false;
                }))
                .containsExactly("shareHow");
        assertThat(missing(told -> {
                    told.amelio = answer;
                    told.keepsCard = false;
                    told.shares = false;
                }))
                .containsExactly("keepHow");
    }

    @ParameterizedTest
    @EnumSource(
            value = NextStep.class,
            names = {"CALL", "COME_BACK"})
    void whatIsPromisedHasADayToComeAndACardThatIsKept(NextStep step) {
        assertThat(missing(told -> told.nextStep = step)).containsExactly("nextOn");
        assertThat(missing(told -> {
                    told.nextStep = step;
                    told.nextOn = TODAY.minusDays(1);
                }))
                .containsExactly("nextOn");
        assertThat(missing(told -> {
                    told.nextStep = step;
                    told.nextOn = TODAY.plusYears(1).plusDays(1);
                }))
                .containsExactly("nextOn");
        assertThat(missing(told -> {
                    told.nextStep = step;
                    told.nextOn = TODAY;
                }))
                .isEmpty();
        assertThat(missing(told -> {
                    told.nextStep = step;
                    told.nextOn = TODAY;
                    told.keepsCard = false;
                }))
                .containsExactly("keepHow");
    }

    @ParameterizedTest
    @EnumSource(
            value = NextStep.class,
            names = {"NOTHING", "RESIDENT_ACTS", "ADVISOR"})
    void whatOthersDoNeedsNoDay(NextStep step) {
        assertThat(missing(told -> told.nextStep = step)).isEmpty();
    }

    @Test
    void howItWentAndHowLongAreTold() {
        assertThat(missing(told -> told.howItWent = null)).containsExactly("howItWent");
        assertThat(missing(told -> told.minutes = null)).containsExactly("minutes");
    }

    @Test
    void whatThePartsLackComesFirst() {
        Missing gap =
                Missing.there("Partie 1, mise en sécurité : orientez.", "/interventions/1/parties/2#orientations");
        Told told = new Told();
        told.gaps = List.of(gap);
        told.howItWent = null;

        assertThat(new ClosingPolicy(told.report()).missing()).startsWith(gap).hasSize(2);
    }

    private static List<String> missing(java.util.function.Consumer<Told> change) {
        Told told = new Told();
        change.accept(told);
        return missing(told);
    }

    private static List<String> missing(Told told) {
        Function<Missing, String> field = Missing::field;
        return new ClosingPolicy(told.report()).missing().stream().map(field).toList();
    }

    /** A report that may be closed, but for what a test changes. */
    private static final class Told {
        Set<AdvanceKind> advances = EnumSet.of(AdvanceKind.EQUIPPED);
        Set<GoodHabit> habits = EnumSet.of(GoodHabit.AIRING);
        Set<HandedOver> documents = EnumSet.of(HandedOver.AID_DOCUMENTATION);
        AmelioAnswer amelio = AmelioAnswer.DOCUMENTS;
        String amelioWhy;
        boolean slot = true;
        boolean organisation = true;
        boolean keepsCard = true;
        boolean shares = true;
        NextStep nextStep = NextStep.NOTHING;
        LocalDate nextOn;
        HowItWent howItWent = HowItWent.WELL;
        Integer minutes = 45;
        List<Missing> gaps = List.of();

        ClosingReport report() {
            return new ClosingReport(
                    advances,
                    habits,
                    documents,
                    amelio,
                    amelioWhy,
                    slot,
                    organisation,
                    keepsCard,
                    shares,
                    nextStep,
                    nextOn,
                    howItWent,
                    minutes,
                    gaps,
                    TODAY);
        }
    }
}
