package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who hears of a referral, and what whoever holds a link may read of it. */
@Service
@Transactional(readOnly = true)
class PartnerReading {

    private static final String ADVISORS = """
            from account a
            where a.organisation_id = r.organisation_id and a.role = 'ADVISOR' and a.disabled_at is null
              and a.password_hash is not null
            """;

    private final JdbcClient database;

    PartnerReading(JdbcClient database) {
        this.database = database;
    }

    /** Who is to hear of it now; nobody once the person does not agree any more, or it is closed. */
    Optional<Mailboxes> mailboxes(ReferralId referral) {
        return database.sql("""
                        select r.organisation_id as organisation, o.name, p.email as shared,
                               (select array_agg(a.email order by a.email) %1$s
                                   and (a.id = r.advisor_id or not exists (select %1$s and a.id = r.advisor_id))) as advisors
                        from referral_shared r
                        join organisation o on o.id = r.organisation_id
                        left join partner_address p on p.organisation_id = r.organisation_id
                        where r.id = ? and r.state <> 'CLOSED'
                        """.formatted(ADVISORS))
                .param(referral.value())
                .query((row, i) -> new Mailboxes(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getString("name"),
                        row.getString("shared"),
                        row.getArray("advisors") == null
                                ? List.of()
                                : List.of((String[]) row.getArray("advisors").getArray())))
                .optional();
    }

    /** Of an advisor who signs in. */
    Optional<String> addressOf(AccountId advisor) {
        return database.sql(
                        "select email from account where id = ? and disabled_at is null and password_hash is not null")
                .param(advisor.value())
                .query(String.class)
                .optional();
    }

    /** The organisation that a link is for. */
    String organisationOf(OpenLink link) {
        return database.sql("select name from organisation where id = ?")
                .param(link.organisation().value())
                .query(String.class)
                .single();
    }

    /** What is read once the link is opened: who, how to reach them, why; no street, no words, nothing of the home. */
    PartnerView view(OpenLink link) {
        return database.sql("""
                        select c.name, c.commune, c.phone, c.email, r.preferred_contact, array_to_string(r.themes, ',') as themes,
                               r.state, r.answer, r.file_number, r.programme, r.made_at, r.consent_given_at
                        from referral_shared r join resident_card c on c.resident_id = r.resident_id
                        where r.id = ?
                        """)
                .param(link.referral().value())
                .query(PartnerView.class)
                .single();
    }

    /** What was said to the organisation of a referral, and what came back by a link; the latest first. */
    List<ToldRow> told(ReferralId referral) {
        return database.sql("""
                        select t.at, t.kind, t.advisors, t.by_link, t.said, o.name as organisation
                        from (select at, kind, advisors, by_link, null as said, organisation_id
                              from referral_telling where referral_id = :id
                              union all
                              select a.at, null, 0, true, a.said, l.organisation_id
                              from link_answer a join answer_link l on l.id = a.link_id where l.referral_id = :id) t
                        join organisation o on o.id = t.organisation_id
                        order by t.at desc, t.kind nulls first limit 30
                        """)
                .param("id", referral.value())
                .query(ToldRow.class)
                .list();
    }

    /** The latest link, whatever became of it. */
    Optional<LinkRow> link(ReferralId referral) {
        return database.sql("""
                        select l.made_at, l.expires_at, l.opened_at, l.used_at,
                               l.revoked_at is not null or not exists (
                                   select from referral_shared r where r.id = l.referral_id
                                      and r.organisation_id = l.organisation_id and r.state <> 'CLOSED'
                                      and r.consent_given_at <= l.made_at) as revoked
                        from answer_link l where l.referral_id = ? order by l.made_at desc, l.id desc limit 1
                        """).param(referral.value()).query(LinkRow.class).optional();
    }

    List<PartnerRow> partners() {
        return database.sql("""
                        select o.id, o.name, p.email,
                               (select count(*) %s)::int as advisors,
                               (select count(*) from referral f where f.organisation_id = o.id and f.state <> 'CLOSED')::int as open
                        from (select id as organisation_id from organisation) r
                        join organisation o on o.id = r.organisation_id
                        left join partner_address p on p.organisation_id = o.id
                        order by o.name, o.id
                        """.formatted(ADVISORS)).query(PartnerRow.class).list();
    }
}
