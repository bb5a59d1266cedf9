package fr.bricoconcierge.photo;

import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Photos added through the page, and what became of them. */
@TestComponent
public class Albums {

    private final JdbcClient database;

    Albums(JdbcClient database) {
        this.database = database;
    }

    /** The form of a part, or of a visit where its own page is given. */
    public static FilledForm form(Visitor concierge, Screen page) {
        String action = Visits.visitOf(page).replaceFirst("[#?].*", "") + "/photos/nouvelle";
        String part = page.path().replaceFirst("[#?].*", "").replaceFirst(".*/interventions/[^/]+(/parties/)?", "");
        return concierge
                .open(action + (part.isEmpty() ? "" : "?partie=" + part))
                .form(action);
    }

    public static Screen add(Visitor concierge, Screen page, String name, byte[] content) {
        return form(concierge, page).withFile("photos", name, content).submit();
    }

    /** Of the visit of that page. */
    public int count(Screen page) {
        return database.sql("select count(*)::int from visit_photo where intervention_id = ?")
                .param(id(page))
                .query(Integer.class)
                .single();
    }

    /** Everything that is kept of the photos of a visit. */
    public List<byte[]> stored(Screen page) {
        return database.sql("select content from attachment where owner_kind = 'INTERVENTION' and owner_id = ?")
                .param(id(page))
                .query(byte[].class)
                .list();
    }

    private static UUID id(Screen page) {
        return Visits.idOf(page.path());
    }
}
