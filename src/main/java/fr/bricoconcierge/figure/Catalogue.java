package fr.bricoconcierge.figure;

import fr.bricoconcierge.shared.Choice;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every figure there is, in the order in which they are shown. */
final class Catalogue {

    static final List<SingleFigure> SINGLE = Stream.of(
                    FirstContactFigures.SINGLE, VisitFigures.SINGLE, ReferralFigures.SINGLE)
            .flatMap(Collection::stream)
            .toList();

    static final List<Ranking> RANKINGS = Stream.of(
                    FirstContactFigures.RANKINGS, VisitFigures.RANKINGS, ReferralFigures.RANKINGS)
            .flatMap(Collection::stream)
            .toList();

    private Catalogue() {}

    static List<Choice> choices() {
        return Stream.concat(
                        SINGLE.stream().map(figure -> choice(figure.code(), figure.theme(), figure.label())),
                        RANKINGS.stream().map(figure -> choice(figure.code(), figure.theme(), figure.label())))
                .toList();
    }

    private static Choice choice(String code, FigureTheme theme, String label) {
        return new Choice(code, label, theme.label(), null);
    }
}
