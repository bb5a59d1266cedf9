package fr.bricoconcierge.howto;

import fr.bricoconcierge.shared.Theme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a how-to sheet says, now or when it was handed over.
 *
 * @param number grows with each change, from 1
 * @param minutes how long it takes, about
 * @param cost what is to be bought costs about that much, as it is said: « 3 à 8 € »; an estimate of the pilot
 */
public record HowToText(
        HowToTextId id,
        HowToId sheetId,
        int number,
        String title,
        Theme theme,
        int minutes,
        String about,
        @Nullable String tools,
        @Nullable String toBuy,
        String cost,
        String steps,
        String stopWhen,
        boolean retired) {

    public List<String> toolList() {
        return lines(tools);
    }

    public List<String> shopping() {
        return lines(toBuy);
    }

    public List<String> stepList() {
        return lines(steps);
    }

    /** When to stop and call a professional. */
    public List<String> stopList() {
        return lines(stopWhen);
    }

    /** « Des gants, un masque FFP2 », or « Aucun outil ». */
    public String toolsSaid() {
        return said(toolList(), "Aucun outil");
    }

    /** « Un joint », or « Rien ». */
    public String shoppingSaid() {
        return said(shopping(), "Rien");
    }

    private static String said(List<String> things, String none) {
        if (things.isEmpty()) {
            return none;
        }
        return things.get(0)
                + things.stream()
                        .skip(1)
                        .map(thing -> ", " + thing.substring(0, 1).toLowerCase(Locale.FRANCE) + thing.substring(1))
                        .collect(Collectors.joining());
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
