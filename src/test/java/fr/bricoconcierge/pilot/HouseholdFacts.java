package fr.bricoconcierge.pilot;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts households and what becomes of them into the tables that the pilot counts. */
final class HouseholdFacts {

    private final JdbcClient database;
    private final UUID account;
    private final UUID organisation = UUID.randomUUID();

    HouseholdFacts(JdbcClient database, UUID account) {
        this.database = database;
        this.account = account;
        database.sql("insert into organisation (id, name) values (?, ?)")
                .params(organisation, "Espace " + organisation)
                .update();
    }

    /** One household of one person. */
    record Met(UUID household, UUID resident) {}

    Met meet(String origin, @Nullable UUID sector, String at) {
        return meet(origin, sector, at, null);
    }

    Met meet(String origin, @Nullable UUID sector, String at, @Nullable Met sender) {
        var met = new Met(UUID.randomUUID(), UUID.randomUUID());
        database.sql(
                        "insert into household (id, place, origin, met_at, met_channel, sector_id, met_sector_id, version)"
                                + " values (:id, 'Rue des tests', :origin, :at, 'PHONE', cast(:sector as uuid), cast(:sector as uuid), 0)")
                .param("id", met.household())
                .param("origin", origin)
                .param("at", OffsetDateTime.parse(at))
                .param("sector", sector == null ? null : sector.toString())
                .update();
        database.sql(
                        "insert into resident (id, household_id, first_name, search, recommended_by, created_at, created_by, version)"
                                + " values (:id, :household, 'Paule', '', cast(:sender as uuid), :at, :account, 0)")
                .param("id", met.resident())
                .param("household", met.household())
                .param("sender", sender == null ? null : sender.resident().toString())
                .param("at", OffsetDateTime.parse(at))
                .param("account", account)
                .update();
        return met;
    }

    /** Two cards were one person: what was of {@code gone} is of {@code kept}. */
    void merge(Met gone, Met kept) {
        database.sql(
                        "update resident set merged_into = ?, first_name = null, recommended_by = null, forgotten_at = '2026-11-01T10:00Z' where id = ?")
                .params(kept.resident(), gone.resident())
                .update();
        database.sql("update household set merged_into = ?, place = null where id = ?")
                .params(kept.household(), gone.household())
                .update();
    }

    UUID visit(Met met, @Nullable UUID sector, String at) {
        UUID id = UUID.randomUUID();
        database.sql(
                        "insert into intervention (id, household_id, resident_id, occasion, account_id, alone, started_at, state,"
                                + " sector_id, version) values (:id, :household, :resident, 'CALL', :account, true, :at, 'OPEN',"
                                + " cast(:sector as uuid), 0)")
                .param("id", id)
                .param("household", met.household())
                .param("resident", met.resident())
                .param("account", account)
                .param("at", OffsetDateTime.parse(at))
                .param("sector", sector == null ? null : sector.toString())
                .update();
        return id;
    }

    void giveUp(UUID visit) {
        database.sql(
                        "update intervention set state = 'WITHDRAWN', withdrawal = 'REFUSED', closed_at = started_at, closed_by = ?"
                                + " where id = ?")
                .params(account, visit)
                .update();
    }

    UUID refer(Met met, String at) {
        UUID consent = UUID.randomUUID();
        database.sql("insert into consent (id, resident_id, purpose, given, at, how, by_id, text_version, text_hash)"
                        + " values (?, ?, 'SHARE_WITH_AMELIO', true, ?, 'ORAL', ?, '1', '')")
                .params(consent, met.resident(), OffsetDateTime.parse(at), account)
                .update();
        UUID id = UUID.randomUUID();
        database.sql(
                        "insert into referral (id, household_id, resident_id, organisation_id, referred_by, consent_id, state, themes,"
                                + " handed_over, preferred_contact, made_at, received_at, version)"
                                + " values (?, ?, ?, ?, ?, ?, 'ORIENTED', '{}', '{}', 'PHONE', ?, ?, 0)")
                .params(id, met.household(), met.resident(), organisation, account, consent)
                .params(OffsetDateTime.parse(at), OffsetDateTime.parse(at))
                .update();
        return id;
    }

    UUID step(UUID referral, String state, String at) {
        UUID id = UUID.randomUUID();
        database.sql(
                        "insert into referral_step (id, referral_id, position, to_state, at, by_id, version)"
                                + " select ?, ?, coalesce(max(position), 0) + 1, ?, ?, ?, 0 from referral_step where referral_id = ?")
                .params(id, referral, state, OffsetDateTime.parse(at), account, referral)
                .update();
        return id;
    }

    UUID openFile(UUID referral, String programme, String at) {
        database.sql("update referral set programme = ?, file_number = 'A-1' where id = ?")
                .params(programme, referral)
                .update();
        return step(referral, "FILE_OPEN", at);
    }

    void takeBack(UUID step) {
        database.sql(
                        "update referral_step set taken_back_at = at, taken_back_by = ?, taken_back_why = 'Erreur' where id = ?")
                .params(account, step)
                .update();
    }

    void end(UUID referral) {
        database.sql("update referral set state = 'CLOSED', closing = 'DONE' where id = ?")
                .param(referral)
                .update();
    }

    void book(Met met, String reason, String at) {
        database.sql(
                        "insert into appointment (id, resident_id, household_id, place_kind, starts_at, minutes, account_id, channel,"
                                + " reason, expected_type, urgent, state, booked_at, booked_by, version)"
                                + " values (?, ?, ?, 'PHONE', ?, 45, ?, 'PHONE', ?, 'ADVICE', false, 'PLANNED', ?, ?, 0)")
                .params(UUID.randomUUID(), met.resident(), met.household(), OffsetDateTime.parse(at), account)
                .params(reason, OffsetDateTime.parse(at), account)
                .update();
    }
}
