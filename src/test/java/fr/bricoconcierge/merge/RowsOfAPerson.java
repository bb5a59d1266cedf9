package fr.bricoconcierge.merge;

import fr.bricoconcierge.account.CurrentAccount;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a row into every table that names a person or their household. */
public final class RowsOfAPerson {

    private final JdbcClient database;
    private final UUID by;
    private final CurrentAccount advisor;

    public RowsOfAPerson(JdbcClient database, UUID by, CurrentAccount advisor) {
        this.database = database;
        this.by = by;
        this.advisor = advisor;
    }

    public void write(UUID resident, UUID household, UUID consent) {
        met(resident, household);
        lived(resident, household);
        looked(resident, household);
        expected(resident, household);
        served(resident, household, consent);
        watched(resident, household);
        written(resident, household);
        imported(resident, household);
        cameOfATour(household);
    }

    private void met(UUID resident, UUID household) {
        insert(
                "encounter (id, household_id, resident_id, at, channel, by_id, kind, outcome, urgent)",
                """
                :id, :household, :resident, now(), 'PHONE', :by, 'CALL', 'ANSWERED', false""",
                resident,
                household);
        insert("encounter (id, recommended_by, at, channel, by_id, kind, outcome, urgent)", """
                :id, :resident, now(), 'PHONE', :by, 'REQUEST', 'OTHER', false""", resident, household);
        insert(
                "call_back_request (id, asked_at, agreed_at, household_id, outcome, settled_at, settled_by)",
                """
                :id, now(), now(), :household, 'CARD', now(), :by""",
                resident,
                household);
    }

    private void lived(UUID resident, UUID household) {
        insert(
                "past_home (id, household_id, resident_id, place, until_on, noted_at, noted_by)",
                ":id, :household, :resident, '3 rue Colbert', current_date, now(), :by",
                resident,
                household);
    }

    private void looked(UUID resident, UUID household) {
        insert(
                "first_look (id, household_id, resident_id, looked_at, by_id, old_building, main_home, bracket,"
                        + " ceilings_year, orientation)",
                ":id, :household, :resident, now(), :by, 'YES', 'YES', 'MODEST', 2026, 'TO_CHECK'",
                resident,
                household);
    }

    private void expected(UUID resident, UUID household) {
        UUID appointment = insert(
                "appointment (id, resident_id, household_id, place_kind, starts_at, minutes, account_id, channel,"
                        + " reason, expected_type, urgent, state, booked_at, booked_by, settled_at, version)",
                """
                :id, :resident, :household, 'DOOR', now(), 45, :by, 'PHONE', 'LEAK', 'STANDARD', false, 'DONE', now(), :by,
                now(), 0""",
                resident,
                household);
        database.sql("insert into appointment_link (token_hash, root_id, resident_id, expires_at)"
                        + " values (encode(sha256(?::text::bytea), 'hex'), ?, ?, now() + interval '1 day')")
                .params(appointment, appointment, resident)
                .update();
        long minute = ThreadLocalRandom.current().nextLong(1_000_000);
        insert(
                "advisor_slot (id, account_id, starts_at, ends_at, minutes, place_kind, booked_household, booked_resident,"
                        + " booked_at, booked_by)",
                """
                :id, :advisor, timestamptz '2040-01-01 00:00Z' + %1$d * interval '1 hour',
                timestamptz '2040-01-01 00:30Z' + %1$d * interval '1 hour', 30, 'PHONE', :household, :resident, now(), :by""".formatted(minute),
                resident,
                household);
    }

    private void served(UUID resident, UUID household, UUID consent) {
        insert(
                "intervention (id, household_id, resident_id, occasion, account_id, alone, started_at, state, version)",
                ":id, :household, :resident, 'CALL', :by, true, now(), 'OPEN', 0",
                resident,
                household);
        insert(
                "purchase (id, intervention_id, household_id, asked_by, asked_at, amount, shop, paid_by,"
                        + " repaid_by_resident, state, version)",
                ":id, gen_random_uuid(), :household, :by, now(), 12, 'Quincaillerie', 'CASH', true, 'DROPPED', 0",
                resident,
                household);
        UUID referral = insert(
                "referral (id, household_id, resident_id, organisation_id, referred_by, consent_id, state, themes,"
                        + " handed_over, preferred_contact, made_at, received_at, version)",
                ":id, :household, :resident, :organisation, :by, '%s', 'ORIENTED', '{}', '{}', 'PHONE', now(), now(), 0"
                        .formatted(consent),
                resident,
                household);
        insert(
                "follow_up_visit (id, cause, referral_id, household_id, resident_id, account_id, started_at)",
                ":id, 'COURTESY', '%s', :household, :resident, :by, now()".formatted(referral),
                resident,
                household);
    }

    private void watched(UUID resident, UUID household) {
        insert(
                "lone_visit (visit_id, path, resident_id, account_id, started_at, expected_end, last_seen_at, ended_at,"
                        + " ending, ended_by, next_alert_at, alerts, version)",
                ":id, '/interventions', :resident, :by, now(), now(), now(), now(), 'OUT', :by, now(), 0, 0",
                resident,
                household);
    }

    private void written(UUID resident, UUID household) {
        insert(
                "task (id, kind, title, due_at, cause_id, household_id, urgent, created_at)",
                ":id, 'HAND_MADE', 'Rappeler', now(), :id, :household, false, now()",
                resident,
                household);
        insert(
                "solicitation (counter, cause_id, household_id, kind, at, by_id, urgent)",
                "'CONTACT', :id, :household, 'CALL', now(), :by, false",
                resident,
                household);
        insert(
                "message (id, channel, purpose, once, cause_id, path, resident_id, household_id, created_at, due_at,"
                        + " state, attempts, settled_at)",
                ":id, 'SMS', 'APPOINTMENT_CONFIRMATION', :id::text, :id, '/', :resident, :household, now(), now(), 'SENT', 1, now()",
                resident,
                household);
    }

    private void imported(UUID resident, UUID household) {
        UUID file = insert(
                "contact_file (id, owner_id, file_name, brought_at, expires_at, header, fields, state)",
                ":id, :by, 'contacts.csv', now(), now(), true, '', 'STAGED'",
                resident,
                household);
        database.sql("insert into contact_file_line (file_id, line, resident_id) values (?, 1, ?)")
                .params(file, resident)
                .update();
    }

    private void cameOfATour(UUID household) {
        database.sql("insert into commune (code, name) values ('59350', 'Lille') on conflict do nothing")
                .update();
        UUID sector = insert(
                "sector (id, commune_code, name, colour, state, version)",
                ":id, '59350', 'Secteur ' || :id, 'BLUE', 'TO_PREPARE', 0",
                household,
                household);
        UUID tour = insert(
                "tour (id, sector_id, starts_at, ends_at, first_id, partner, state, ended_by_itself, version)",
                ":id, '%s', now(), now() + interval '1 hour', :by, 'Une voisine', 'CANCELLED', false, 0"
                        .formatted(sector),
                household,
                household);
        database.sql(
                        "insert into tour_forgotten (tour_id, household_id, appointment, direct) values (?, ?, true, false)")
                .params(tour, household)
                .update();
    }

    private UUID insert(String into, String values, UUID resident, UUID household) {
        UUID id = UUID.randomUUID();
        database.sql("insert into " + into + " values (" + values + ")")
                .param("id", id)
                .param("resident", resident)
                .param("household", household)
                .param("by", by)
                .param("advisor", advisor.id().value())
                .param("organisation", advisor.organisation().value())
                .update();
        return id;
    }
}
