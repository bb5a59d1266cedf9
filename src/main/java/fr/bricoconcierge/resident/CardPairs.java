package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts two cards side by side, and finds those that may be one person. */
@Service
@Transactional(readOnly = true)
public class CardPairs {

    /** Said apart: who sent them and how they were met follow from the earlier card, notes are kept both. */
    private static final Set<String> APART = Set.of("note", "recommendedBy", "placeWords", "door");

    private final ResidentReading reading;
    private final ResidentSearch search;
    private final CardComparison comparison;

    CardPairs(ResidentReading reading, ResidentSearch search, CardComparison comparison) {
        this.reading = reading;
        this.search = search;
        this.comparison = comparison;
    }

    /** @throws Refused when one of them is nobody's any more, or both are the same */
    public CardPair get(ResidentId kept, ResidentId gone) {
        if (kept.equals(gone)) {
            throw new Refused("C’est la même fiche. Choisissez-en une autre.");
        }
        CardPage one = known(kept);
        CardPage other = known(gone);
        List<CardPair.Answer> answers = new ArrayList<>();
        comparison.of(one.form(), other.form(), Map.of()).stream()
                .filter(answer -> !APART.contains(answer.field()))
                .map(answer -> new CardPair.Answer(
                        answer.field(),
                        answer.label(),
                        said(answer.saved(), answer.savedShown()),
                        said(answer.typed(), answer.typedShown())))
                .forEach(answers::add);
        if (!one.household().equals(other.household())) {
            answers.add(new CardPair.Answer(CardMerge.ADDRESS, "Adresse", one.place(), other.place()));
        }
        return new CardPair(side(one), side(other), answers, words(kept, gone));
    }

    /** Cards that may be the same person: the likely ones, then the others of the household. */
    public List<Candidate> candidates(ResidentId id) {
        CardPage card = known(id);
        Stream<Candidate> twins = search.twins(card.form().details().checked(), card.door()).stream()
                .map(row -> new Candidate(row.id(), row.name(), row.detail(), true));
        Stream<Candidate> kin = reading.kin(id, card.household()).stream()
                .filter(person -> !person.sent())
                .map(person -> new Candidate(person.id(), person.name(), "Même foyer", false));
        List<Candidate> found = new ArrayList<>();
        Stream.concat(twins, kin)
                .filter(each -> !each.id().equals(id))
                .filter(each -> found.stream().noneMatch(seen -> seen.id().equals(each.id())))
                .forEach(found::add);
        return found;
    }

    /** Other households at the same door, by their people. */
    public List<Candidate> neighbours(ResidentId id) {
        CardPage card = known(id);
        List<ResidentId> kin = reading.kin(id, card.household()).stream()
                .filter(person -> !person.sent())
                .map(Kin::id)
                .toList();
        return search.peopleBehind(card.door()).stream()
                .filter(row -> !row.id().equals(id) && !kin.contains(row.id()))
                .map(row -> new Candidate(row.id(), row.name(), "À la même porte", true))
                .toList();
    }

    /** One card alone, as it stands in a pair. */
    public CardPair.Side side(ResidentId id) {
        return side(known(id));
    }

    /** Other cards that the words find. */
    public List<Candidate> find(ResidentId id, @Nullable String words) {
        return search.find(words).stream()
                .filter(row -> !row.id().equals(id))
                .limit(ResidentSearch.SHOWN)
                .map(row -> new Candidate(row.id(), row.name(), row.detail(), false))
                .toList();
    }

    /** How the card names its person. */
    public String name(ResidentId id) {
        return known(id).name();
    }

    private CardPage known(ResidentId id) {
        CardPage card = reading.getCard(id);
        if (card.isForgotten()) {
            throw new Refused("Cette fiche a été effacée\u00a0: elle ne peut plus être modifiée.");
        }
        return card;
    }

    private CardPair.Side side(CardPage card) {
        List<String> kin = reading.kin(card.id(), card.household()).stream()
                .filter(person -> !person.sent())
                .map(Kin::name)
                .toList();
        return new CardPair.Side(
                card.id(),
                card.household(),
                card.name(),
                card.place(),
                card.door(),
                card.note(),
                card.recommender(),
                card.origin().label(),
                card.metAt(),
                kin,
                card.version());
    }

    private List<CardPair.Word> words(ResidentId kept, ResidentId gone) {
        List<ConsentLine> one = reading.consents(kept);
        List<ConsentLine> other = reading.consents(gone);
        return IntStream.range(0, one.size())
                .mapToObj(i -> word(one.get(i), other.get(i)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static CardPair.@Nullable Word word(ConsentLine one, ConsentLine other) {
        if (one.at() == null || other.at() == null || one.given() == other.given()) {
            return null;
        }
        ConsentLine last = one.at().isAfter(other.at()) ? one : other;
        ConsentLine before = last == one ? other : one;
        return new CardPair.Word(
                last.purpose().label(),
                last.given(),
                Moment.at(Objects.requireNonNull(last.at())),
                Moment.at(Objects.requireNonNull(before.at())),
                last.purpose() == ConsentPurpose.SHARE_WITH_AMELIO);
    }

    private static @Nullable String said(String raw, String shown) {
        return raw.isEmpty() ? null : shown;
    }

    /** A card that may be the same person. */
    public record Candidate(ResidentId id, String name, String detail, boolean likely) {}
}
