package fr.bricoconcierge.howto;

import fr.bricoconcierge.shared.Theme;
import java.util.List;
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

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
