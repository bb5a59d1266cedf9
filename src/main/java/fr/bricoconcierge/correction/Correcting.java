package fr.bricoconcierge.correction;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.intervention.AdvanceKind;
import fr.bricoconcierge.intervention.GoodHabit;
import fr.bricoconcierge.intervention.HowItWent;
import fr.bricoconcierge.intervention.LateCorrection;
import fr.bricoconcierge.intervention.Situation;
import fr.bricoconcierge.intervention.VisitStory;
import fr.bricoconcierge.intervention.Visiting;
import fr.bricoconcierge.part.PartTexts;
import fr.bricoconcierge.resident.RequestReason;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects a closed report; what it said before is written down first. */
@Service
@Transactional
public class Correcting {

    private final Visiting visiting;
    private final ReportReading reading;
    private final VersionKeeper versions;
    private final List<PartTexts> texts;

    Correcting(Visiting visiting, ReportReading reading, VersionKeeper versions, List<PartTexts> texts) {
        this.visiting = visiting;
        this.reading = reading;
        this.versions = versions;
        this.texts = texts;
    }

    /**
     * @param version how often the report was corrected when that person began
     * @throws CorrectedMeanwhile when it was corrected since
     */
    public void correct(InterventionId id, int version, String reason, Map<String, String> sent, CurrentAccount by) {
        visiting.lock(id);
        Report before = reading.getMine(id, by);
        if (before.version() != version) {
            throw new CorrectedMeanwhile();
        }
        List<Answer> after = before.typed(sent);
        if (after.equals(before.answers())) {
            throw new Refused("raison", "Rien n’a changé\u00a0: corrigez une réponse, ou revenez en arrière.");
        }
        versions.keep(before, after, reason, by.id());
        Map<String, String> answers = after.stream().collect(Collectors.toMap(Answer::key, Answer::value));
        visiting.correct(id, correction(answers));
        texts.forEach(source -> source.correct(id, answers));
    }

    private static LateCorrection correction(Map<String, String> answers) {
        return new LateCorrection(
                all(AdvanceKind.class, answers.get("advances")),
                all(GoodHabit.class, answers.get("habits")),
                all(Situation.class, answers.get("situations")),
                blank(answers.get("amelioWhy")),
                blank(answers.get("nextNote")),
                HowItWent.valueOf(answers.getOrDefault("howItWent", "")),
                Integer.parseInt(answers.getOrDefault("minutes", "")),
                blank(answers.get("lesson")),
                new VisitStory(
                        reason(answers.get("askedFirst")),
                        reason(answers.get("needed")),
                        answers.get("quotation"),
                        ReportReading.AGREED.value().equals(answers.get("quoteAgreed"))));
    }

    private static <E extends Enum<E>> Set<E> all(Class<E> type, @Nullable String names) {
        return names == null || names.isBlank()
                ? new TreeSet<>()
                : Arrays.stream(names.split(","))
                        .map(name -> Enum.valueOf(type, name))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static @Nullable RequestReason reason(@Nullable String name) {
        return name == null || name.isBlank() ? null : RequestReason.valueOf(name);
    }
}
