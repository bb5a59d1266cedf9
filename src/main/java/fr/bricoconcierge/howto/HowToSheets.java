package fr.bricoconcierge.howto;

import fr.bricoconcierge.shared.Theme;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The how-to sheets as they are now, and what was handed over as it was then. */
@Service
@Transactional(readOnly = true)
public class HowToSheets {

    private static final int SHOWN = 200;

    private static final String TEXT = """
            select t.id, t.sheet_id, t.number, t.title, t.theme, t.minutes, t.about, t.tools, t.to_buy, t.cost, t.steps,
                   t.stop_when, t.retired_at is not null as retired
            """;

    private final JdbcClient database;

    HowToSheets(JdbcClient database) {
        this.database = database;
    }

    /** Those on that theme first, then the rest; a sheet that was retired is offered no more. */
    public List<HowToRow> offered(@Nullable Theme theme) {
        return rows("where retired_at is null order by (theme = :theme) desc nulls last, title", theme);
    }

    /** All of them in full, for the tablet in a resident's hands. */
    public List<HowToText> texts() {
        return database.sql(TEXT + "from how_to_now t where retired_at is null order by title limit ?")
                .param(SHOWN)
                .query(HowToText.class)
                .list();
    }

    /** What it says now, if it is still offered. */
    public Optional<HowToText> offered(HowToId sheet) {
        return now(sheet).filter(text -> !text.retired());
    }

    /** What was handed over. */
    public Optional<HowToText> text(HowToTextId id) {
        return database.sql(TEXT + "from (select text.*, sheet.retired_at from how_to_text text"
                        + " join how_to_sheet sheet on sheet.id = text.sheet_id where text.id = ?) t")
                .param(id.value())
                .query(HowToText.class)
                .optional();
    }

    HowToText get(HowToId sheet) {
        return now(sheet).orElseThrow(() -> new HowToNotFound(sheet));
    }

    /** On that theme alone, or all; the retired ones last, for whoever keeps them. */
    List<HowToRow> kept(@Nullable Theme theme, boolean retiredToo) {
        String wanted =
                "where (:theme::text is null or theme = :theme)" + (retiredToo ? "" : " and retired_at is null");
        return rows(wanted + " order by (retired_at is not null), title", theme);
    }

    private Optional<HowToText> now(HowToId sheet) {
        return database.sql(TEXT + "from how_to_now t where t.sheet_id = ?")
                .param(sheet.value())
                .query(HowToText.class)
                .optional();
    }

    private List<HowToRow> rows(String which, @Nullable Theme theme) {
        return database.sql(
                        "select sheet_id as id, id as text_id, title, theme, minutes, cost, retired_at is not null as retired"
                                + " from how_to_now " + which + " limit :limit")
                .param("theme", theme == null ? null : theme.name())
                .param("limit", SHOWN)
                .query(HowToRow.class)
                .list();
    }
}
