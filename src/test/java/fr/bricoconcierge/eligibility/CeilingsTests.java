package fr.bricoconcierge.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.resident.Occupancy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an income stands among the ceilings of its year, and what is said of it. */
class CeilingsTests {

    static final Ceilings OF_2026 = new Ceilings(
            2026,
            LocalDate.of(2026, 1, 1),
            "barème Anah",
            List.of(
                    new CeilingLine(1, 17_363, 22_259, 31_185),
                    new CeilingLine(2, 25_393, 32_553, 45_842),
                    new CeilingLine(3, 30_540, 39_148, 55_196),
                    new CeilingLine(4, 35_676, 45_735, 64_550),
                    new CeilingLine(5, 40_835, 52_348, 73_907)),
            new CeilingLine(0, 5_151, 6_598, 9_357));

    @ParameterizedTest
    @CsvSource({
        "1, 17363, VERY_MODEST",
        "1, 17364, MODEST",
        "3, 39148, MODEST",
        "3, 39149, INTERMEDIATE",
        "6, 45986, VERY_MODEST",
        "7, 65544, MODEST",
        "2, 45843, HIGHER",
        "1, 0, VERY_MODEST"
    })
    void theKnownCasesComeOutAsTheyShould(int people, long income, Bracket expected) {
        assertThat(OF_2026.bracketOf(people, Income.of(income))).isEqualTo(expected);
    }

    static IntStream everySize() {
        return IntStream.rangeClosed(1, Ceilings.MOST_PEOPLE);
    }

    @ParameterizedTest
    @MethodSource("everySize")
    void aCeilingIsIncludedAndTheNextEuroIsNot(int people) {
        CeilingLine line = OF_2026.of(people);
        assertThat(around(people, line.veryModest()))
                .containsExactly(Bracket.VERY_MODEST, Bracket.VERY_MODEST, Bracket.MODEST);
        assertThat(around(people, line.modest())).containsExactly(Bracket.MODEST, Bracket.MODEST, Bracket.INTERMEDIATE);
        assertThat(around(people, line.intermediate()))
                .containsExactly(Bracket.INTERMEDIATE, Bracket.INTERMEDIATE, Bracket.HIGHER);
    }

    @ParameterizedTest
    @MethodSource("everySize")
    void moreIncomeNeverComesOutLowerAndMorePeopleNeverHigher(int people) {
        Bracket before = Bracket.VERY_MODEST;
        for (long income = 0; income < 300_000; income += 487) {
            Bracket now = OF_2026.bracketOf(people, Income.of(income));
            assertThat(now).isGreaterThanOrEqualTo(before);
            if (people < Ceilings.MOST_PEOPLE) {
                assertThat(OF_2026.bracketOf(people + 1, Income.of(income))).isLessThanOrEqualTo(now);
            }
            before = now;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"17 363", "17363", "17\u202f363\u00a0€", "17363,99", "17363.50 euros"})
    void anAmountIsReadAsPeopleWriteIt(String typed) {
        assertThat(OF_2026.bracketOf(1, Income.read(typed).orElseThrow())).isEqualTo(Bracket.VERY_MODEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beaucoup", "-5", "1e9", "12,345", "9999999999", "17 363 ou 18 000"})
    void whatIsNoAmountIsNotRead(String typed) {
        assertThat(Income.read(typed)).isEmpty();
    }

    @Test
    void anIncomeSaysNothingOfItself() {
        assertThat(Income.of(48_217_391).toString()).doesNotContain("48217391");
        var form = new FirstLookForm(null, null, null, 2, "48217391", null, null);
        assertThat(form.toString() + new FirstLookRequest(null, form)).doesNotContain("48217391");
        assertThat(form.judged(Bracket.MODEST).income()).isNull();
    }

    @Test
    void theWordsShutNobodyOut() {
        assertThat(Stream.of(Orientation.values()).map(each -> each.label() + each.programme() + each.brings()))
                .noneMatch(words -> words.matches("(?i).*(refus|inéligible|non éligible|pas droit|exclu).*"));
        for (Occupancy occupancy : Occupancy.values()) {
            for (Bracket bracket : Bracket.values()) {
                for (YesNo each : YesNo.values()) {
                    assertThat(new HomeAnswers(occupancy, each, each, bracket).orientation())
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void whatIsSaidFollowsTheAnswers() {
        assertThat(said(Occupancy.OWNER_OCCUPIER, YesNo.YES, YesNo.YES, Bracket.MODEST))
                .isEqualTo("AMELIO+ probable");
        assertThat(said(Occupancy.OWNER_OCCUPIER, YesNo.YES, YesNo.YES, Bracket.INTERMEDIATE))
                .isEqualTo("Conseil AMELIO");
        assertThat(said(Occupancy.OWNER_OCCUPIER, YesNo.NO, YesNo.YES, Bracket.MODEST))
                .isEqualTo("À vérifier avec le conseiller");
        assertThat(said(Occupancy.OWNER_OCCUPIER, YesNo.YES, YesNo.UNKNOWN, Bracket.VERY_MODEST))
                .isEqualTo("À vérifier avec le conseiller");
        assertThat(said(Occupancy.PRIVATE_TENANT, YesNo.YES, YesNo.YES, Bracket.VERY_MODEST))
                .isEqualTo("À vérifier avec le conseiller");
        assertThat(said(null, YesNo.UNKNOWN, YesNo.UNKNOWN, Bracket.UNKNOWN))
                .isEqualTo("À vérifier avec le conseiller");
    }

    private static String said(Occupancy occupancy, YesNo old, YesNo main, Bracket bracket) {
        return new HomeAnswers(occupancy, old, main, bracket).orientation().label();
    }

    private static List<Bracket> around(int people, long ceiling) {
        return Stream.of(ceiling - 1, ceiling, ceiling + 1)
                .map(income -> OF_2026.bracketOf(people, Income.of(income)))
                .toList();
    }
}
