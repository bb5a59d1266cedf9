package fr.bricoconcierge.resident;

import fr.bricoconcierge.door.DoorView;
import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The answers that the form of a card offers. */
@Component
class CardQuestions {

    private static final int OFFERED = 6;
    private static final int FEWEST_LETTERS = 2;

    private final Doors doors;
    private final ResidentSearch search;

    CardQuestions(Doors doors, ResidentSearch search) {
        this.doors = doors;
        this.search = search;
    }

    /**
     * Puts every choice in the model, with what was found for the words typed.
     *
     * @param typed null when an answer could not even be read
     */
    void put(Model model, @Nullable ResidentForm typed) {
        ResidentForm form = typed == null ? ResidentForm.NOTHING : typed;
        model.addAttribute("preferredChannels", Choice.of(PreferredChannel.values()));
        model.addAttribute("occupancies", Choice.of(Occupancy.values()));
        model.addAttribute("housings", Choice.of(Housing.values()));
        model.addAttribute("periods", Choice.of(BuiltPeriod.values()));
        model.addAttribute("heatings", Choice.of(Heating.values()));
        model.addAttribute("autonomies", Choice.of(Autonomy.values()));
        model.addAttribute("origins", Choice.of(Origin.values()));
        model.addAttribute("purposes", purposes());
        model.addAttribute("hows", Choice.of(ConsentHow.ORAL, ConsentHow.SIGNED, ConsentHow.PAPER));
        model.addAttribute("doors", doors(form.placeWords(), form.door()));
        model.addAttribute("chosenDoor", form.door());
        model.addAttribute("recommenders", recommenders(form.recommenderWords(), form.recommendedBy()));
        model.addAttribute("chosenRecommender", form.recommendedBy());
    }

    /** The door that is chosen already, then those that the words find. */
    List<Choice> doors(@Nullable String words, @Nullable DoorId chosen) {
        Stream<DoorView> known = chosen == null ? Stream.empty() : doors.find(chosen).stream();
        Stream<DoorView> found =
                words != null && isEnough(words) ? doors.search(words, OFFERED).stream() : Stream.empty();
        return Stream.concat(known, found)
                .distinct()
                .map(door -> Choice.of(door.id(), door.full()))
                .toList();
    }

    /** The person who is chosen already, then those whom the words find. */
    List<Choice> recommenders(@Nullable String words, @Nullable ResidentId chosen) {
        Stream<ResidentRow> known = search.row(chosen).stream();
        Stream<ResidentRow> found =
                words != null && isEnough(words) ? search.find(words).stream().limit(OFFERED) : Stream.empty();
        return Stream.concat(known, found)
                .filter(Objects::nonNull)
                .distinct()
                .map(ResidentRow::choice)
                .toList();
    }

    private static boolean isEnough(String words) {
        return words.strip().length() >= FEWEST_LETTERS;
    }

    private static List<Choice> purposes() {
        return Arrays.stream(ConsentPurpose.values())
                .map(purpose -> new Choice(purpose.name(), purpose.label(), purpose.text(), null))
                .toList();
    }
}
