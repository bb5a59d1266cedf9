package fr.bricoconcierge.chart;

import org.jspecify.annotations.Nullable;

/**
 * A chart as the fragment {@code fragments/chart} shows it: whoever does not see the picture reads the sentence and the table.
 *
 * @param id names it in the page and in the address of its file
 * @param said what the picture tells, in one sentence made of its figures
 * @param download where its figures are taken away as a file; none while there is no such page
 */
public record Chart(
        String id,
        String title,
        String said,
        Drawing drawing,
        ChartTable table,
        @Nullable String download) {

    public Chart from(String address) {
        return new Chart(id, title, said, drawing, table, address);
    }
}
