package fr.bricoconcierge.shared;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;

/**
 * Brings together what somebody typed and what somebody else wrote in the same form meanwhile (Q17): an answer that one
 * of them alone changed is kept, and what both changed is given back for a person to choose.
 */
public final class SharedWriting<F extends Record & SharedForm> {

    private static final String SHOWN = "shown";

    private final Shown shown;
    private final F typed;
    private final F now;
    private final Map<String, String> clashes = new LinkedHashMap<>();

    private SharedWriting(F typed, F now) {
        this.shown = Shown.read(typed.shown());
        this.typed = typed;
        this.now = now;
    }

    /** The form as it is opened, which remembers what it shows. */
    public static <F extends Record & SharedForm> F opened(F form) {
        Map<String, @Nullable Object> answers = answers(form);
        answers.remove(SHOWN);
        return with(form, Map.of(SHOWN, Shown.write(answers)));
    }

    /** What a form shows whose answers are not the components of a record. */
    public static <K> String shown(Map<K, ?> answers) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        answers.forEach((field, answer) -> named.put(field.toString(), answer));
        return Shown.write(named);
    }

    /** Those of {@code typed} that are not what the form showed, so that an old form brings no old answer back. */
    public static <K, V> Map<K, V> changed(@Nullable String shown, Map<K, V> typed) {
        Shown before = Shown.read(shown);
        Map<K, V> changed = new LinkedHashMap<>(typed);
        changed.entrySet()
                .removeIf(answer -> before.isLeftAsShown(answer.getKey().toString(), answer.getValue()));
        return changed;
    }

    /**
     * What to keep of {@code typed} now that {@code now} is kept. A form that does not tell what it showed is taken as it
     * is.
     *
     * @throws WrittenByTwo when both changed the same answer
     */
    public static <F extends Record & SharedForm> F settle(F typed, F now) {
        return new SharedWriting<>(typed, now).settled();
    }

    private F settled() {
        Map<String, @Nullable Object> kept = answers(now);
        Map<String, @Nullable Object> settled = new LinkedHashMap<>();
        answers(typed).forEach((field, answer) -> settled.put(field, settle(field, answer, kept.get(field))));
        String shownNow = opened(now).shown();
        settled.put(SHOWN, shownNow);
        F form = with(typed, settled);
        if (!clashes.isEmpty()) {
            throw new WrittenByTwo(form, clashes);
        }
        return form;
    }

    private @Nullable Object settle(String field, @Nullable Object mine, @Nullable Object theirs) {
        if (shown.isLeftAsShown(field, mine)) {
            return theirs;
        }
        if (!shown.isWrittenByBoth(field, mine, theirs)) {
            return mine;
        }
        if (mine instanceof Set<?> ticked && theirs instanceof Set<?> others) {
            return union(ticked, others);
        }
        return mine instanceof String && theirs instanceof String
                ? words(field, Shown.plain(mine), Shown.plain(theirs))
                : choice(field, mine, theirs);
    }

    /** When both wrote, both texts are kept, one after the other. */
    private String words(String field, String mine, String theirs) {
        if (mine.contains(theirs) || theirs.contains(mine)) {
            return mine.contains(theirs) ? mine : theirs;
        }
        clashes.put(
                field,
                "Quelqu’un a écrit ici en même temps que vous. Les deux textes sont là\u00a0: gardez ce qui convient.");
        return theirs + "\n" + mine;
    }

    /** When both chose, what was typed stays in the form and the other answer is named. */
    private @Nullable Object choice(String field, @Nullable Object mine, @Nullable Object theirs) {
        String said = theirs instanceof Labelled labelled ? labelled.label() : Shown.plain(theirs);
        clashes.put(
                field,
                said.isEmpty()
                        ? "Entre-temps, quelqu’un a retiré cette réponse. Gardez la vôtre, ou retirez-la."
                        : "Entre-temps, quelqu’un a répondu «\u00a0%s\u00a0». Gardez votre réponse, ou reprenez la sienne."
                                .formatted(said));
        return mine;
    }

    private static Set<Object> union(Set<?> ticked, Set<?> others) {
        Set<Object> all = new HashSet<>(ticked);
        all.addAll(others);
        return all;
    }

    private static Map<String, @Nullable Object> answers(Record form) {
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        for (RecordComponent component : form.getClass().getRecordComponents()) {
            answers.put(component.getName(), read(component, form));
        }
        return answers;
    }

    private static @Nullable Object read(RecordComponent component, Record form) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(form);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static <F extends Record & SharedForm> F with(F form, Map<String, @Nullable Object> changed) {
        Map<String, @Nullable Object> answers = answers(form);
        answers.putAll(changed);
        @SuppressWarnings("unchecked") // the class of a form is that form's
        Class<F> type = (Class<F>) form.getClass();
        return BeanUtils.instantiateClass(
                BeanUtils.getResolvableConstructor(type),
                Arrays.stream(type.getRecordComponents())
                        .map(component -> answers.get(component.getName()))
                        .toArray());
    }
}
