package fr.bricoconcierge.handover;

import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The referrals made to an organisation in a month. */
@Service
@Transactional(readOnly = true)
class MonthReading {

    private static final String OF_THE_MONTH =
            " where r.organisation_id = :organisation and r.made_at >= :begins and r.made_at < :ends";

    private static final String LINES = """
            select r.made_at, c.name, c.place, c.commune, c.phone, c.email, r.preferred_contact,
                   array_to_string(r.themes, ',') as themes, r.state, r.answer, r.meeting_at, r.programme, r.file_number,
                   f.last_at
            from referral_shared r
            join resident_card c on c.resident_id = r.resident_id
            join referral_fact_referral f on f.referral_id = r.id
            """ + OF_THE_MONTH + " order by r.made_at, r.id";

    private static final String COUNTS = """
            select count(*)::int as made,
                   count(*) filter (where exists (select from referral_shared h where h.id = r.id))::int as shared,
                   count(*) filter (where r.answer is not null)::int as answered,
                   count(*) filter (where f.booked_at is not null)::int as booked,
                   count(*) filter (where f.met_at is not null)::int as met,
                   count(*) filter (where r.state = 'ABSENT')::int as absent,
                   count(*) filter (where f.file_opened_at is not null)::int as filed,
                   count(*) filter (where exists (select from referral_step t where t.referral_id = r.id
                       and t.to_state = 'WORKS_DECIDED' and t.taken_back_at is null))::int as decided,
                   count(*) filter (where r.state = 'CLOSED')::int as closed,
                   count(*) filter (where r.closing = 'NOT_ELIGIBLE')::int as not_eligible,
                   count(*) filter (where r.closing = 'GAVE_UP')::int as gave_up,
                   count(*) filter (where r.state = 'ORIENTED' and r.answer is null)::int as waiting
            from referral r join referral_fact_referral f on f.referral_id = r.id
            """ + OF_THE_MONTH;

    private final JdbcClient database;

    MonthReading(JdbcClient database) {
        this.database = database;
    }

    void eachShared(MonthForm form, Consumer<MonthLine> line) {
        asked(LINES, form).query(MonthLine.class).list().forEach(line);
    }

    MonthCounts counts(MonthForm form) {
        return asked(COUNTS, form).query(MonthCounts.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, MonthForm form) {
        return database.sql(sql)
                .param("organisation", form.organisation().value())
                .param("begins", form.begins().atOffset(ZoneOffset.UTC))
                .param("ends", form.ends().atOffset(ZoneOffset.UTC));
    }
}
