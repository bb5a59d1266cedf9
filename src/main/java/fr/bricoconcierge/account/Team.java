package fr.bricoconcierge.account;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works for the service, for lists to choose from. */
@Service
@Transactional(readOnly = true)
public class Team {

    private final JdbcClient database;

    Team(JdbcClient database) {
        this.database = database;
    }

    /** Those of that role who have not been disabled, by name. */
    public List<Member> members(Role role) {
        return database.sql("select id, display_name as name from account"
                        + " where role = ? and disabled_at is null order by display_name, id")
                .param(role.name())
                .query(Member.class)
                .list();
    }

    /** The same, to choose from in a form. */
    public List<Choice> choices(Role role) {
        return members(role).stream()
                .map(member -> Choice.of(member.id(), member.name()))
                .toList();
    }

    public Optional<Member> find(AccountId id) {
        return database.sql("select id, display_name as name from account where id = ?")
                .param(id.value())
                .query(Member.class)
                .optional();
    }

    /** Refuses, beside {@code field}, whoever is no member of that role, or was disabled. */
    public void require(Role role, String field, Collection<AccountId> people) {
        List<AccountId> known = members(role).stream().map(Member::id).toList();
        if (!known.containsAll(people)) {
            throw new Refused(field, "Choisissez quelqu’un de la liste.");
        }
    }

    /** Those who advise for that organisation and have not been disabled, by name. */
    public List<Member> advisors(OrganisationId organisation) {
        return database.sql(
                        "select id, display_name as name from account"
                                + " where organisation_id = ? and role = 'ADVISOR' and disabled_at is null order by display_name, id")
                .param(organisation.value())
                .query(Member.class)
                .list();
    }

    /** Those that referrals still go to, by name. */
    public List<OrganisationChoice> organisations() {
        return database.sql("select id, name from organisation where retired_at is null order by name")
                .query(OrganisationChoice.class)
                .list();
    }

    /**
     * Refuses, beside {@code field}, an organisation that referrals do not go to any more. Whoever retires it meanwhile waits
     * until the referral is made, and so sees it.
     */
    @Transactional
    public void requireReceiving(OrganisationId organisation, String field) {
        boolean receives = database.sql("select retired_at is null from organisation where id = ? for share")
                .param(organisation.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (!receives) {
            throw new Refused(field, "Cet organisme ne reçoit plus d’orientations. Choisissez-en un autre.");
        }
    }

    /** Somebody of the team, in a list. */
    public record Member(AccountId id, String name) {}

    /** An organisation, in a list. */
    public record OrganisationChoice(OrganisationId id, String name) {}
}
