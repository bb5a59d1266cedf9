package fr.bricoconcierge.advisor;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.Visitor;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps of an advisor, by their pages. */
final class AdvisorSteps {

    static final LocalDateTime MEETING = LocalDate.now(Moment.PARIS).plusDays(9).atTime(14, 30);

    private final Visitor advisor;
    private final JdbcClient database;

    AdvisorSteps(Visitor advisor, JdbcClient database) {
        this.advisor = advisor;
        this.database = database;
    }

    FilledForm form(String path, String step) {
        return advisor.open(path + "/etapes/" + step).form(path + "/etapes/" + step);
    }

    /** Those that were not taken back. */
    List<String> standing(String path) {
        return database.sql("select to_state from referral_step where referral_id = ? and taken_back_at is null"
                        + " order by position")
                .param(id(path))
                .query(String.class)
                .list();
    }

    static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
