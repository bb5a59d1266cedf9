package fr.bricoconcierge.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BeanPropertyBindingResult;

class SharedWritingTests {

    record Note(
            @Nullable String text,
            @Nullable Theme theme,
            Set<Theme> seen,
            @Nullable String shown) implements SharedForm {

        Note writing(@Nullable String words) {
            return new Note(words, theme, seen, shown);
        }

        Note about(@Nullable Theme other) {
            return new Note(text, other, seen, shown);
        }

        Note ticking(Theme... themes) {
            return new Note(text, theme, Set.of(themes), shown);
        }
    }

    private final Note opened = SharedWriting.opened(new Note("Fuite", Theme.DAMP, Set.of(Theme.DAMP), null));

    @Test
    void whatOneOfThemAloneChangedIsKept() {
        Note both = SharedWriting.settle(opened.writing("Fuite sous l’évier"), opened.about(Theme.HOT_WATER));

        assertThat(both.text()).isEqualTo("Fuite sous l’évier");
        assertThat(both.theme()).isEqualTo(Theme.HOT_WATER);
    }

    @Test
    void wordsThatBothWroteAreShownOneAfterTheOther() {
        Shown sent = refused(opened.writing("Joint usé"), opened.writing("Robinet fêlé"));

        assertThat(sent.form.text()).isEqualTo("Robinet fêlé\nJoint usé");
        assertThat(sent.errors.getFieldError("text").getDefaultMessage()).startsWith("Quelqu’un a écrit ici");
    }

    @Test
    void theChoiceOfTheOtherIsNamedBesideOnesOwn() {
        Shown sent = refused(opened.about(Theme.HEATING), opened.about(Theme.HOT_WATER));

        assertThat(sent.form.theme()).isEqualTo(Theme.HEATING);
        assertThat(sent.errors.getFieldError("theme").getDefaultMessage()).contains(Theme.HOT_WATER.label());
    }

    @Test
    void whoeverSawBothMayChoose() {
        Note theirs = opened.writing("Robinet fêlé");
        Note chosen = refused(opened.writing("Joint usé"), theirs).form.writing("Joint usé");

        assertThat(SharedWriting.settle(chosen, theirs).text()).isEqualTo("Joint usé");
    }

    @Test
    void theLongerOfTwoTextsThatGoOnFromOneAnotherIsKept() {
        assertThat(SharedWriting.settle(opened.writing("Fuite lente"), opened.writing("Fuite lente, depuis mai"))
                        .text())
                .isEqualTo("Fuite lente, depuis mai");
    }

    @Test
    void ticksOfBothStay() {
        assertThat(SharedWriting.settle(
                                opened.ticking(Theme.DAMP, Theme.HEATING), opened.ticking(Theme.DAMP, Theme.WINDOWS))
                        .seen())
                .containsExactlyInAnyOrder(Theme.DAMP, Theme.HEATING, Theme.WINDOWS);
    }

    @Test
    void endsOfLinesAndEmptyAnswersAreNoChange() {
        Note lines = SharedWriting.opened(new Note("un\ndeux", null, Set.of(), null));

        assertThat(SharedWriting.settle(lines.writing("un\r\ndeux"), lines.writing("trois"))
                        .text())
                .isEqualTo("trois");
        assertThat(SharedWriting.settle(opened.writing("").about(null), opened).text())
                .isEqualTo("");
    }

    @Test
    void aFormThatTellsNothingIsTakenAsItIs() {
        Note old = new Note("Joint usé", null, Set.of(), null);

        assertThat(SharedWriting.settle(old, opened.writing("Robinet fêlé")).text())
                .isEqualTo("Joint usé");
    }

    @Test
    void anOldFormBringsNoOldAnswerBack() {
        Map<Theme, String> seen = new EnumMap<>(Map.of(Theme.DAMP, "rien", Theme.WINDOWS, "rien"));
        String shown = SharedWriting.shown(seen);
        seen.put(Theme.DAMP, "problème");

        assertThat(SharedWriting.changed(shown, seen)).containsOnly(Map.entry(Theme.DAMP, "problème"));
    }

    /** Two people who write without end never lose a word: it is in what is kept, or in what is shown to be chosen from. */
    @Test
    void noWordIsEverLost() {
        Random random = new Random(17);
        for (int i = 0; i < 2_000; i++) {
            Note before = SharedWriting.opened(new Note(word(random), null, Set.of(), null));
            Note mine = before.writing(word(random));
            Note theirs = before.writing(word(random));
            String kept = settledOrShown(mine, theirs);
            assertThat(kept)
                    .satisfiesAnyOf(
                            text -> assertThat(text).contains(mine.text()),
                            text -> assertThat(mine.text()).isEqualTo(before.text()));
            assertThat(kept)
                    .satisfiesAnyOf(
                            text -> assertThat(text).contains(theirs.text()),
                            text -> assertThat(theirs.text()).isEqualTo(before.text()));
        }
    }

    private static String word(Random random) {
        return "mot%d".formatted(random.nextInt(6));
    }

    private static String settledOrShown(Note mine, Note theirs) {
        try {
            return SharedWriting.settle(mine, theirs).text();
        } catch (WrittenByTwo both) {
            return shown(both, mine).form.text();
        }
    }

    private record Shown(Note form, BeanPropertyBindingResult errors) {}

    private static Shown refused(Note mine, Note theirs) {
        WrittenByTwo[] told = new WrittenByTwo[1];
        assertThatExceptionOfType(WrittenByTwo.class)
                .isThrownBy(() -> SharedWriting.settle(mine, theirs))
                .satisfies(both -> told[0] = both);
        return shown(told[0], mine);
    }

    private static Shown shown(WrittenByTwo both, Note mine) {
        var model = new ExtendedModelMap();
        both.showIn(new BeanPropertyBindingResult(mine, "form"), model);
        return new Shown((Note) model.get("form"), (BeanPropertyBindingResult)
                model.get(BeanPropertyBindingResult.MODEL_KEY_PREFIX + "form"));
    }
}
