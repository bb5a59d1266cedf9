package fr.bricoconcierge.pilot;

import fr.bricoconcierge.shared.Moment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** The page of the rows behind a figure. */
record RowsPage(String title, String unit, String definition) {

    static int checked(int page) {
        if (page < 1 || page > 1_000_000) {
            throw new PilotNotFound("page " + page);
        }
        return page;
    }

    static String of(@Nullable LocalDate week) {
        return week == null ? "" : " Arrivés à cette étape la semaine du " + Moment.dayAndYear(week) + ".";
    }

    /** @param address of the same rows; it may hold {@code page=} anywhere */
    String show(List<CountedRow> rows, int page, String address, Model model) {
        long total = rows.isEmpty() ? 0 : rows.get(0).total();
        model.addAttribute("title", title);
        model.addAttribute("unitName", unit);
        model.addAttribute("definition", definition);
        model.addAttribute("lines", rows);
        model.addAttribute("total", total);
        model.addAttribute("pager", new RowsPager(page, address, total));
        return "pilot/rows";
    }
}
