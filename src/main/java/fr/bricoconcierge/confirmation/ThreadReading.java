package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What letters about appointments need to know, beyond the appointment itself. */
@Service
@Transactional(readOnly = true)
class ThreadReading {

    private static final int AT_A_TIME = 200;

    private static final String THREAD = """
            with recursive before (id, former, moves) as (
                select id, rescheduled_from, 0 from appointment where id = :id
                union all
                select a.id, a.rescheduled_from, b.moves + 1 from appointment a join before b on a.id = b.former),
            after (id, moves) as (
                select cast(:id as uuid), 0
                union all
                select a.id, f.moves + 1 from appointment a join after f on a.rescheduled_from = f.id)
            select (select id from before order by moves desc limit 1) as root,
                   (select id from after order by moves desc limit 1) as current,
                   (select max(moves) from before) + (select max(moves) from after) as moves
            """;

    private final JdbcClient database;

    ThreadReading(JdbcClient database) {
        this.database = database;
    }

    AppointmentThread thread(AppointmentId any) {
        return database.sql(THREAD)
                .param("id", any.value())
                .query((row, i) -> new AppointmentThread(
                        new AppointmentId(row.getObject("root", UUID.class)),
                        new AppointmentId(row.getObject("current", UUID.class)),
                        row.getInt("moves")))
                .single();
    }

    Reach reach(ResidentId resident) {
        return database.sql("""
                        select r.id as resident, r.household_id as household, r.first_name,
                               case when exists (select from consent_active c
                                                 where c.resident_id = r.id and c.purpose = :email) then r.email end as email,
                               case when exists (select from consent_active c
                                                 where c.resident_id = r.id and c.purpose = :sms) then r.phone end as phone
                        from resident r where r.id = :resident
                        """)
                .param("resident", resident.value())
                .param("email", ConsentPurpose.EMAIL_REMINDERS.name())
                .param("sms", ConsentPurpose.SMS_REMINDERS.name())
                .query(Reach.class)
                .single();
    }

    /**
     * Appointments that take place before {@code until}, which somebody agreed to be reminded of and is not yet.
     *
     * @param bookedBefore those made since were confirmed only just now
     */
    List<AppointmentId> toRemind(Instant now, Instant until, Instant bookedBefore) {
        return database.sql("""
                        select a.id from appointment a
                        where a.state in ('PLANNED', 'CONFIRMED') and a.starts_at > :now and a.starts_at < :until
                          and a.booked_at < :bookedBefore
                          and exists (select from consent_active c
                                      where c.resident_id = a.resident_id and c.purpose = any (:reminders))
                          and not exists (select from message m
                                          where m.cause_id = a.id and m.purpose = 'APPOINTMENT_REMINDER')
                        order by a.starts_at, a.id limit :most
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("bookedBefore", bookedBefore.atOffset(ZoneOffset.UTC))
                .param(
                        "reminders",
                        new String[] {ConsentPurpose.EMAIL_REMINDERS.name(), ConsentPurpose.SMS_REMINDERS.name()})
                .param("most", AT_A_TIME)
                .query((row, i) -> new AppointmentId(row.getObject(1, UUID.class)))
                .list();
    }
}
