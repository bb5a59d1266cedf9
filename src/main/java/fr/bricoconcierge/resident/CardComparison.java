package fr.bricoconcierge.resident;

import fr.bricoconcierge.door.DoorView;
import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.ResidentId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts two versions of a card side by side, answer by answer. */
@Component
class CardComparison {

    private final Doors doors;
    private final ResidentSearch search;

    CardComparison(Doors doors, ResidentSearch search) {
        this.doors = doors;
        this.search = search;
    }

    /** What the form says, answer by answer, to be compared with later. */
    Map<String, String> answers(ResidentForm form) {
        Map<String, String> answers = new LinkedHashMap<>();
        of(form, form, Map.of()).forEach(answer -> answers.put(answer.field(), answer.saved()));
        return answers;
    }

    /**
     * Every answer of the form, those that are the same included: they travel along unseen.
     *
     * @param opened the answers when the person began to type
     */
    List<Answer> of(ResidentForm saved, ResidentForm typed, Map<String, String> opened) {
        Pair pair = new Pair(saved, typed, opened);
        return Stream.of(person(pair), home(pair), whereabouts(pair))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Answer> person(Pair pair) {
        return List.of(
                pair.text("firstName", "Prénom", ResidentForm::firstName),
                pair.text("lastName", "Nom", ResidentForm::lastName),
                pair.text("phone", "Téléphone", ResidentForm::phone),
                pair.text("email", "Courriel", ResidentForm::email),
                pair.text("preferredMoment", "Moment préféré", ResidentForm::preferredMoment),
                pair.choice("preferredChannel", "À joindre", ResidentForm::preferredChannel),
                pair.text("languages", "Langues", ResidentForm::languages),
                pair.choice("autonomy", "Petites réparations", ResidentForm::autonomy),
                pair.text("note", "Note", ResidentForm::note));
    }

    private static List<Answer> home(Pair pair) {
        return List.of(
                pair.choice("home.occupancy", "Occupation", form -> form.home().occupancy()),
                pair.choice("home.housing", "Logement", form -> form.home().housing()),
                pair.choice("home.builtPeriod", "Construit", form -> form.home().builtPeriod()),
                pair.choice("home.heating", "Chauffage", form -> form.home().heating()),
                pair.text(
                        "home.householdSize",
                        "Personnes au foyer",
                        form -> form.home().householdSize()));
    }

    private List<Answer> whereabouts(Pair pair) {
        return List.of(
                pair.text("placeWords", "Adresse, telle que dite", ResidentForm::placeWords),
                pair.of("door", "Porte", form -> raw(form.door()), form -> door(form.door())),
                pair.of(
                        "recommendedBy",
                        "Envoyé par",
                        form -> raw(form.recommendedBy()),
                        form -> name(form.recommendedBy())));
    }

    private @Nullable String door(@Nullable DoorId id) {
        return id == null ? null : doors.find(id).map(DoorView::full).orElse(null);
    }

    private @Nullable String name(@Nullable ResidentId id) {
        return search.row(id).map(ResidentRow::name).orElse(null);
    }

    private static String raw(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /**
     * One answer of both versions.
     *
     * @param field of the form
     * @param saved what would be sent to keep the saved one
     * @param typed what would be sent to keep the one typed
     * @param opened what was there when they began to type; null when that is not known
     */
    record Answer(
            String field,
            String label,
            String saved,
            String savedShown,
            String typed,
            String typedShown,
            @Nullable String opened) {

        public boolean isDifferent() {
            return !isSame(saved, typed);
        }

        /** Whoever left the answer as it was does not mean to undo what another wrote meanwhile. */
        public boolean isTouched() {
            return opened == null || !isSame(opened, typed);
        }

        private static boolean isSame(String one, String other) {
            return one.replace("\r\n", "\n")
                    .strip()
                    .equals(other.replace("\r\n", "\n").strip());
        }
    }

    private record Pair(ResidentForm saved, ResidentForm typed, Map<String, String> opened) {

        Answer text(String field, String label, Function<ResidentForm, @Nullable Object> value) {
            return of(field, label, value.andThen(CardComparison::raw), value.andThen(CardComparison::raw));
        }

        Answer choice(String field, String label, Function<ResidentForm, @Nullable Labelled> value) {
            return of(field, label, value.andThen(CardComparison::raw), form -> {
                Labelled chosen = value.apply(form);
                return chosen == null ? null : chosen.label();
            });
        }

        Answer of(
                String field,
                String label,
                Function<ResidentForm, String> raw,
                Function<ResidentForm, @Nullable String> shown) {
            return new Answer(
                    field,
                    label,
                    raw.apply(saved),
                    said(shown.apply(saved)),
                    raw.apply(typed),
                    said(shown.apply(typed)),
                    opened.get(field));
        }

        private static String said(@Nullable String shown) {
            return Objects.requireNonNullElse(shown, "").isEmpty() ? "rien" : Objects.requireNonNull(shown);
        }
    }
}
