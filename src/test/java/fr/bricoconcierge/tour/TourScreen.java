package fr.bricoconcierge.tour;

import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.Screen;

/** Where things stand on the screen of a tour. */
public final class TourScreen {

    private TourScreen() {}

    public static TourId id(Screen tour) {
        return TourId.of(tour.path().replace("/tournees/", ""));
    }

    /** The address of “Personne” at the door of that number. */
    public static String tapOf(Screen tour, String plate) {
        return tour.select("li:has(.door__number:matchesOwn(^" + plate + "$)) button")
                .attr("formaction");
    }

    public static String undoOf(Screen tapped) {
        return tapped.select("li button").attr("formaction");
    }

    /** The figure in that place above the doors. */
    public static String count(Screen page, int place) {
        return page.texts("#compte dd").get(place);
    }

    /** The code as it is printed on the notice. */
    public static String shown(String code) {
        return code.substring(0, 4) + "-" + code.substring(4);
    }

    /** Says on the page of a door what came of talking there. */
    public static Screen talk(Screen door, String... pairs) {
        FilledForm form = door.form(door.path() + "/conversations");
        for (int i = 0; i < pairs.length; i += 2) {
            form.with(pairs[i], pairs[i + 1]);
        }
        return form.submit();
    }
}
