package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.contactfile.LineReader.Reading;
import fr.bricoconcierge.contactfile.TwinFinder.Known;
import fr.bricoconcierge.contactfile.TwinFinder.Twin;
import fr.bricoconcierge.resident.CardDetails;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.ResidentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what becomes of each line of a file, as the base stands; nothing is written. */
final class ContactJudge {

    private final Knowledge base;
    private final Map<Integer, LineChoice> choices;
    private final TwinFinder<KnownPerson> known = new TwinFinder<>();
    private final TwinFinder<Draft> newcomers = new TwinFinder<>();
    /** What the cards will say once the lines before are written. */
    private final Map<ResidentId, CardDetails> cards = new HashMap<>();

    ContactJudge(Knowledge base, Map<Integer, LineChoice> choices) {
        this.base = base;
        this.choices = choices;
        base.people()
                .forEach(person -> known.add(new Known<>(
                        person,
                        person.plainName(),
                        person.phone(),
                        person.email(),
                        person.door(),
                        person.place(),
                        person.formerReaches())));
    }

    List<Draft> judge(List<Reading> readings, RecommenderFinder.Above above) {
        List<Draft> drafts = new ArrayList<>();
        for (Reading reading : readings) {
            drafts.add(judge(reading));
        }
        new RecommenderFinder(base.people(), drafts, above).settle();
        drafts.stream().filter(draft -> draft.known != null).forEach(this::weigh);
        drafts.forEach(ContactJudge::say);
        return drafts;
    }

    private Draft judge(Reading reading) {
        DoorId door = base.doors().get(reading.line());
        Draft draft = new Draft(reading, door);
        if (reading.contact() == null) {
            draft.said = because(String.join("\u00a0; ", reading.reasons()));
            return draft;
        }
        if (choices.get(reading.line()) == LineChoice.IGNORE) {
            draft.fate = LineFate.IGNORED;
            draft.mayChoose = true;
            return draft;
        }
        compare(draft, wanted(draft));
        return draft;
    }

    private void compare(Draft draft, Known<Draft> wanted) {
        Optional<Twin<KnownPerson>> twin = known.find(wanted);
        Optional<Twin<Draft>> line = newcomers.find(wanted);
        if (twin.isPresent()
                && (twin.get().certain() || line.filter(Twin::certain).isEmpty())) {
            compare(draft, twin.get());
        } else if (line.isPresent()) {
            compareLines(draft, line.get());
        } else {
            draft.fate = LineFate.NEW;
        }
        if (draft.fate == LineFate.NEW) {
            newcomers.add(wanted);
        }
    }

    private static Known<Draft> wanted(Draft draft) {
        ReadContact contact = draft.contact();
        return new Known<>(
                draft, contact.plainName(), contact.phone(), contact.email(), draft.door, contact.place(), List.of());
    }

    private void compare(Draft draft, Twin<KnownPerson> twin) {
        if (twin.certain() || decided(draft, twin.who().name() + ", qui a une fiche", twin.why())) {
            draft.known = twin.who();
            draft.fate = LineFate.THERE;
            if (twin.who().hasWithdrawn()) {
                draft.fate = LineFate.REFUSED;
                draft.said = because("cette personne a retiré son accord pour garder sa fiche");
            }
        }
    }

    private void compareLines(Draft draft, Twin<Draft> twin) {
        String who = "la personne de la ligne %d".formatted(twin.who().line());
        if (twin.certain() || decided(draft, who, twin.why())) {
            draft.same = twin.who();
            draft.fate = LineFate.SAME;
            List<String> added = twin.who().merge(draft);
            draft.said = "Même personne que la ligne %d".formatted(twin.who().line())
                    + (added.isEmpty() ? ", n’ajoute rien." : ", ajoute\u00a0: " + String.join(", ", added) + ".");
        }
    }

    /** Whether somebody said that they are the same; what else they said is the fate of the line. */
    private boolean decided(Draft draft, String who, String why) {
        draft.mayChoose = true;
        LineChoice choice = choices.get(draft.line());
        if (choice == LineChoice.SAME) {
            return true;
        }
        draft.fate = choice == LineChoice.NEW ? LineFate.NEW : LineFate.DOUBT;
        if (choice == null) {
            draft.said = "Peut-être %s (%s). Elle ne sera importée que si vous en décidez.".formatted(who, why);
        }
        return false;
    }

    /** What a line adds to a card that is there. */
    private void weigh(Draft draft) {
        KnownPerson person = draft.known;
        if (person == null || draft.fate == LineFate.REFUSED) {
            return;
        }
        CardDetails card = cards.getOrDefault(person.id(), person.details());
        boolean first = !cards.containsKey(person.id());
        List<String> added = Additions.of(card, draft.details());
        cards.put(person.id(), card.completedBy(draft.details()));
        if (first && person.place() == null && draft.place != null) {
            added.add("adresse");
        }
        if (first && draft.recommender != null) {
            added.add("recommandation");
        }
        if (first && person.kept() == null) {
            added.add("accord pour garder la fiche");
        }
        Additions.otherwise(card, draft.details())
                .forEach(what -> draft.remarks.add("%s\u00a0: la fiche dit autre chose, et le garde".formatted(what)));
        draft.fate = added.isEmpty() ? LineFate.THERE : LineFate.COMPLETES;
        draft.said = added.isEmpty()
                ? "La fiche de %s dit déjà tout.".formatted(person.name())
                : "Complète la fiche de %s\u00a0: %s.".formatted(person.name(), String.join(", ", added));
    }

    private static void say(Draft draft) {
        if (draft.fate == LineFate.NEW) {
            draft.said = draft.door != null ? "Adresse reconnue." : "";
            if (draft.door == null && draft.place != null) {
                draft.remarks.add("adresse gardée telle qu’elle est écrite");
            }
        }
        if (draft.fate == LineFate.IGNORED) {
            draft.said = "Ignorée à votre demande.";
        }
    }

    private static String because(String reason) {
        boolean vowel = "aeiouy".indexOf(reason.charAt(0)) >= 0;
        return "Refusée parce %s%s.".formatted(vowel ? "qu’" : "que ", reason);
    }
}
