package fr.bricoconcierge.howto;

import fr.bricoconcierge.shared.Theme;

/**
 * A how-to sheet, in a list.
 *
 * @param textId what it says now
 */
public record HowToRow(
        HowToId id, HowToTextId textId, String title, Theme theme, int minutes, String cost, boolean retired) {

    /** « 30 minutes environ, 1 à 4 € ». */
    public String asks() {
        return "%d\u00a0minutes environ, %s".formatted(minutes, cost);
    }
}
