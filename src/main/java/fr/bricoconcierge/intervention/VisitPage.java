package fr.bricoconcierge.intervention;

import fr.bricoconcierge.resident.RequestReason;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that the page of a visit shows, but for its parts and purchases. */
public record VisitPage(
        InterventionId id,
        HouseholdId householdId,
        ResidentId residentId,
        String name,
        @Nullable String phone,
        Origin origin,
        @Nullable String place,
        @Nullable String commune,
        @Nullable String sector,
        Occasion occasion,
        @Nullable UUID appointmentId,
        Instant startedAt,
        @Nullable Instant closedAt,
        InterventionState state,
        @Nullable Withdrawal withdrawal,
        @Nullable String withdrawalNote,
        @Nullable String worn,
        boolean alone,
        String first,
        @Nullable String second,
        boolean forgotten,
        @Nullable AmelioAnswer amelio,
        @Nullable String amelioWhy,
        @Nullable UUID referralId,
        @Nullable NextStep nextStep,
        @Nullable LocalDate nextOn,
        @Nullable String nextNote,
        @Nullable HowItWent howItWent,
        @Nullable Integer minutes,
        @Nullable String lesson,
        @Nullable RequestReason askedFirst,
        @Nullable RequestReason needed,
        @Nullable String quotation,
        @Nullable String situations,
        @Nullable String advances,
        @Nullable String habits) {

    public boolean isOpen() {
        return state == InterventionState.OPEN;
    }

    public Moment moment() {
        return Moment.at(startedAt);
    }

    /** Where, as far as it is kept: the sector alone once the household is forgotten. */
    public String where() {
        if (place == null) {
            return sector == null ? "Lieu non gardé" : "Secteur " + sector;
        }
        return commune == null ? place : place + ", " + commune;
    }

    public String team() {
        if (second != null) {
            return first + " et " + second;
        }
        return alone ? first + ", sans binôme" : first + ", à deux";
    }

    public @Nullable String phoneDisplay() {
        return phone == null ? null : new PhoneNumber(phone).display();
    }

    public String next(LocalDate today) {
        String what = nextStep == null ? "" : nextStep.label();
        String day = nextOn == null ? "" : ", " + Moment.day(nextOn, today);
        return what + day + (nextNote == null ? "" : "\u00a0: " + nextNote);
    }

    /** « gants, lunettes », or nothing when it was not told. */
    public @Nullable String protection() {
        String told = names(worn)
                .map(name -> SafetyWear.valueOf(name).label().toLowerCase(Locale.FRANCE))
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? null : told;
    }

    public List<String> moved() {
        return names(advances).map(name -> AdvanceKind.valueOf(name).label()).toList();
    }

    public List<String> habitsTalkedAbout() {
        return names(habits).map(name -> GoodHabit.valueOf(name).label()).toList();
    }

    public List<String> situationsMet() {
        return names(situations).map(name -> Situation.valueOf(name).label()).toList();
    }

    /** « Une petite réparation, puis des travaux », as far as it is told. */
    public @Nullable String asked() {
        if (askedFirst == null) {
            return needed == null ? null : "Besoin au bout du compte\u00a0: " + needed.label();
        }
        return needed == null || needed == askedFirst
                ? askedFirst.label()
                : askedFirst.label() + ". Au bout du compte\u00a0: " + needed.label();
    }

    private static java.util.stream.Stream<String> names(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? java.util.stream.Stream.empty() : Arrays.stream(joined.split(","));
    }
}
