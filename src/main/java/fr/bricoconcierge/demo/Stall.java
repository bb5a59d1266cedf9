package fr.bricoconcierge.demo;

import fr.bricoconcierge.market.MarketForm;
import fr.bricoconcierge.market.MarketKind;
import fr.bricoconcierge.stand.Footfall;
import fr.bricoconcierge.stand.StandForm;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;

/** The markets of the story: one on every working day, and how the stand is held there. */
enum Stall {
    SAINT_CHRISTOPHE(
            DayOfWeek.MONDAY,
            "Marché Saint-Christophe",
            "Parvis Saint-Christophe",
            "Tourcoing",
            MarketKind.GENERAL,
            StandForm.WALKABOUT),
    WAZEMMES(
            DayOfWeek.TUESDAY,
            "Marché de Wazemmes",
            "Place de la Nouvelle Aventure",
            "Lille",
            MarketKind.GENERAL,
            StandForm.INSTALLED),
    BRUN_PAIN(
            DayOfWeek.WEDNESDAY,
            "Marché du Brun Pain",
            "Rue du Brun Pain",
            "Tourcoing",
            MarketKind.FOOD,
            StandForm.INSTALLED),
    WAZEMMES_HALL(
            DayOfWeek.THURSDAY,
            "Halles de Wazemmes",
            "Place de la Nouvelle Aventure",
            "Lille",
            MarketKind.COVERED,
            StandForm.WALKABOUT),
    BOURG(DayOfWeek.FRIDAY, "Marché du Bourg", "Rue du Bourg", "Lambersart", MarketKind.FOOD, StandForm.INSTALLED);

    private final DayOfWeek day;
    private final String market;
    private final String place;
    private final String commune;
    private final MarketKind kind;
    private final StandForm form;

    Stall(DayOfWeek day, String market, String place, String commune, MarketKind kind, StandForm form) {
        this.day = day;
        this.market = market;
        this.place = place;
        this.commune = commune;
        this.kind = kind;
        this.form = form;
    }

    static Stall of(DayOfWeek day) {
        return Arrays.stream(values())
                .filter(stall -> stall.day == day)
                .findFirst()
                .orElseThrow();
    }

    StandForm form() {
        return form;
    }

    MarketForm market() {
        return MarketForm.weekly(market, place, commune, kind, day, LocalTime.of(8, 0), LocalTime.of(13, 0));
    }

    /**
     * How a morning went: taps for flyers, conversations, talks about repairs, cases detected and refusals, in this order,
     * then what was noted.
     */
    record Morning(int[] taps, String weather, Footfall footfall, String remarks) {

        private static final Morning[] ALL = {
            morning("6 5 3 1 1", "Sec et frais", Footfall.NORMAL, "Deux personnes reviennent avec une facture."),
            morning("4 3 1 0 2", "Pluie fine", Footfall.QUIET, "Peu de monde sous la pluie, de longues discussions."),
            morning("8 6 4 1 1", "Beau temps", Footfall.BUSY, "Le thermomètre géant attire l’œil."),
            morning("5 4 2 1 0", "Nuageux", Footfall.NORMAL, "Questions sur les aides et sur les délais."),
            morning("3 2 1 0 1", "Vent fort", Footfall.QUIET, "Affichettes difficiles à faire tenir."),
            morning("7 5 3 1 2", "Éclaircies", Footfall.NORMAL, "Les commerçants nous envoient du monde."),
        };

        static Morning of(int number) {
            return ALL[number % ALL.length];
        }

        private static Morning morning(String taps, String weather, Footfall footfall, String remarks) {
            return new Morning(
                    Arrays.stream(taps.split(" ")).mapToInt(Integer::parseInt).toArray(), weather, footfall, remarks);
        }
    }
}
