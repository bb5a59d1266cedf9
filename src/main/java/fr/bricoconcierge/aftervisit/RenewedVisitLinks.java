package fr.bricoconcierge.aftervisit;

import fr.bricoconcierge.message.LinkSource;
import fr.bricoconcierge.shared.InterventionId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A new link for a message about a visit that failed and is tried again. */
@Component
class RenewedVisitLinks implements LinkSource {

    private final JdbcClient database;
    private final VisitLinks links;

    RenewedVisitLinks(JdbcClient database, VisitLinks links) {
        this.database = database;
        this.links = links;
    }

    @Override
    public Optional<String> anew(UUID cause) {
        return database
                .sql("select way from visit_asked a join intervention i on i.id = a.intervention_id"
                        + " where i.id = ? and i.forgotten_at is null and way <> 'PAPER'")
                .param(cause)
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .map(way -> links.make(new InterventionId(cause), Way.valueOf(way)));
    }
}
