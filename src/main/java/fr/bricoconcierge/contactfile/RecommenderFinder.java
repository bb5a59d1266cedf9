package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.address.Plain;
import fr.bricoconcierge.shared.ResidentId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds who is meant by « Recommandé par »: somebody of the file first, then of the base; never in a circle (H6). */
final class RecommenderFinder {

    private final List<Draft> drafts;
    private final Above above;
    private final Map<String, Set<Person>> inFile = new HashMap<>();
    private final Map<String, Set<Person>> inBase = new HashMap<>();
    private final Map<Person, Person> sentBy = new HashMap<>();

    RecommenderFinder(List<KnownPerson> known, List<Draft> drafts, Above above) {
        this.drafts = drafts;
        this.above = above;
        known.forEach(person -> {
            name(inBase, person.plainName(), Plain.text(person.firstName()), Person.known(person.id()));
            if (person.recommendedBy() != null) {
                sentBy.put(Person.known(person.id()), Person.known(person.recommendedBy()));
            }
        });
        drafts.forEach(draft -> {
            Person person = draft.person();
            if (person != null) {
                name(
                        inFile,
                        draft.contact().plainName(),
                        Plain.text(draft.contact().firstName()),
                        person);
            }
        });
    }

    void settle() {
        for (Draft draft : drafts) {
            Person person = draft.person();
            String said = person == null ? null : draft.contact().recommender();
            boolean known = draft.known != null && draft.known.recommendedBy() != null;
            if (person != null && said != null && !known) {
                settle(draft, person, said);
            }
        }
    }

    private void settle(Draft draft, Person person, String said) {
        Set<Person> candidates = candidates(Plain.text(said));
        if (candidates.isEmpty()) {
            draft.remarks.add("« %s » n’a pas de fiche\u00a0: recommandation non reprise".formatted(said));
        } else if (candidates.size() > 1) {
            draft.remarks.add(
                    "plusieurs personnes s’appellent « %s »\u00a0: recommandation non reprise".formatted(said));
        } else {
            Person recommender = candidates.iterator().next();
            if (leadsTo(recommender, person)) {
                draft.remarks.add(
                        "« %s » a été envoyé par cette personne\u00a0: recommandation non reprise".formatted(said));
            } else {
                draft.recommender = recommender;
                sentBy.put(person, recommender);
                draft.remarks.add("recommandé par « %s »".formatted(said));
            }
        }
    }

    private Set<Person> candidates(String plain) {
        Set<Person> here = inFile.getOrDefault(PlainName.sorted(plain), Set.of());
        return here.isEmpty() ? inBase.getOrDefault(PlainName.sorted(plain), Set.of()) : here;
    }

    private boolean leadsTo(Person recommender, Person person) {
        Set<Person> seen = new LinkedHashSet<>();
        Person at = recommender;
        while (at != null && seen.add(at)) {
            if (at.equals(person)) {
                return true;
            }
            at = sentBy.get(at);
        }
        return seen.stream().anyMatch(each -> aboveInBase(each, person));
    }

    private boolean aboveInBase(Person each, Person person) {
        ResidentId from = each.card();
        ResidentId wanted = person.card();
        return from != null && wanted != null && above.sent(wanted, from);
    }

    private static void name(Map<String, Set<Person>> names, String full, String first, Person person) {
        names.computeIfAbsent(PlainName.sorted(full), key -> new LinkedHashSet<>())
                .add(person);
        names.computeIfAbsent(PlainName.sorted(first), key -> new LinkedHashSet<>())
                .add(person);
    }

    /** Whether somebody sent somebody else, near or far, as the base knows. */
    @FunctionalInterface
    interface Above {
        boolean sent(ResidentId person, ResidentId other);
    }
}
