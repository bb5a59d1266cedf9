package fr.bricoconcierge.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A correction as it was sent.
 *
 * @param version how often the report was corrected when its form was opened
 * @param opened what each answer was then
 */
record SentCorrection(int version, String reason, Map<String, String> answers, Map<String, String> opened) {

    private static final int LONGEST_REASON = 200;
    private static final String ANSWER = "r.";
    private static final String OPENED = "opened.";

    static SentCorrection of(MultiValueMap<String, String> sent, Report report) {
        Map<String, String> answers = new HashMap<>();
        Map<String, String> opened = new HashMap<>();
        for (Answer answer : report.answers()) {
            List<String> values = sent.get(ANSWER + answer.key());
            if (values != null) {
                String joined = String.join(
                        ",", values.stream().filter(it -> !it.isEmpty()).toList());
                answers.put(
                        answer.key(),
                        (answer.isSeveral() ? sorted(joined) : values.get(0))
                                .strip()
                                .replace("\r\n", "\n"));
            }
            String before = sent.getFirst(OPENED + answer.key());
            if (before != null) {
                opened.put(answer.key(), before.replace("\r\n", "\n"));
            }
        }
        String reason = sent.getFirst("raison");
        return new SentCorrection(
                version(sent.getFirst("version")), reason == null ? "" : reason.strip(), answers, opened);
    }

    @Nullable
    String reasonFault() {
        if (reason.isEmpty()) {
            return "Dites pourquoi vous corrigez ce compte rendu.";
        }
        return reason.length() > LONGEST_REASON ? "Écrivez au plus 200 caractères." : null;
    }

    /** The answers as typed, with what is wrong with each. */
    List<Answer> judged(Report report) {
        return report.answers().stream()
                .map(saved -> {
                    Answer answer = saved.typed(answers.getOrDefault(saved.key(), saved.value()));
                    String fault = AnswerPolicy.fault(saved, answer);
                    return fault == null ? answer : answer.wrong(fault);
                })
                .toList();
    }

    List<Answer> openedOf(Report report) {
        return report.typed(opened);
    }

    /** Each answer against what is saved now. */
    List<Duel> against(Report saved) {
        return saved.answers().stream()
                .map(answer -> {
                    Answer typed = answer.typed(answers.getOrDefault(answer.key(), answer.value()));
                    boolean touched = !typed.value().equals(opened.getOrDefault(answer.key(), typed.value()));
                    return new Duel(answer, touched ? typed : answer);
                })
                .toList();
    }

    private static int version(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }

    private static String sorted(String names) {
        return String.join(
                ",",
                java.util.Arrays.stream(names.split(",")).sorted().distinct().toList());
    }

    /** What is saved, and what somebody typed instead without having seen it; the same where they left it alone. */
    record Duel(Answer saved, Answer typed) {

        public boolean isDifferent() {
            return !saved.value().equals(typed.value());
        }
    }
}
