package fr.bricoconcierge.situation;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts cases into the tables in which the evidence is looked for, without the long way that leads to them. */
final class Facts {

    private final JdbcClient database;
    private final UUID account;
    private final OffsetDateTime now;

    Facts(JdbcClient database, UUID account, OffsetDateTime now) {
        this.database = database;
        this.account = account;
        this.now = now;
        run("insert into commune (code, name) values ('59350', 'Lille') on conflict do nothing");
    }

    UUID market(String kind) {
        UUID id = UUID.randomUUID();
        run(
                "insert into market (id, name, place, commune, kind, weekday, starts_at, ends_at, weeks_apart, version)"
                        + " values (?, ?, 'Place', 'Lille', ?, 'MONDAY', '08:00', '12:00', 1, 0)",
                id,
                "Marché " + id,
                kind);
        return id;
    }

    /** Starts that many days ago, so that no two stands of the tests are in each other's way. */
    UUID stand(UUID market, String form, int daysAgo) {
        UUID id = UUID.randomUUID();
        run(
                "insert into stand_session (id, market_id, form, starts_at, ends_at, first_id, state, closed_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, 'CLOSED', ?, 0)",
                id,
                market,
                form,
                now.minusDays(daysAgo),
                now.minusDays(daysAgo).plusHours(2),
                account,
                now);
        return id;
    }

    UUID knock(String pitch) {
        UUID sector = UUID.randomUUID();
        UUID street = UUID.randomUUID();
        UUID door = UUID.randomUUID();
        UUID tour = UUID.randomUUID();
        UUID knock = UUID.randomUUID();
        run(
                "insert into sector (id, commune_code, name, colour, state, version) values (?, '59350', ?, 'RED', 'UNDERWAY', 0)",
                sector,
                "S " + sector);
        run(
                "insert into street (id, commune_code, former_commune, name, search) values (?, '59350', '', ?, '')",
                street,
                "Rue " + street);
        UUID address = UUID.randomUUID();
        run(
                "insert into address (id, street_id, number, suffix, postal_code) values (?, ?, 1, '', '59000')",
                address,
                street);
        run("insert into door (id, address_id, sector_id, version) values (?, ?, ?, 0)", door, address, sector);
        run(
                "insert into tour (id, sector_id, starts_at, ends_at, first_id, partner, state, ended_by_itself, version)"
                        + " values (?, ?, ?, ?, ?, 'Mairie', 'UNDERWAY', false, 0)",
                tour,
                sector,
                now.minusHours(3),
                now,
                account);
        run("insert into tour_door (tour_id, door_id, position, left_out) values (?, ?, 1, false)", tour, door);
        run(
                "insert into knock (id, tour_id, door_id, sector_id, knocked_at, by_id, answered, outcome, pitch, flyer)"
                        + " values (?, ?, ?, ?, ?, ?, true, 'DIRECT', ?, false)",
                knock,
                tour,
                door,
                sector,
                now.minusHours(2),
                account,
                pitch);
        return knock;
    }

    UUID tourOf(UUID knock) {
        return database.sql("select tour_id from knock where id = ?")
                .param(knock)
                .query(UUID.class)
                .single();
    }

    UUID visit(String howItWent) {
        UUID household = UUID.randomUUID();
        UUID resident = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        run(
                "insert into household (id, place, origin, met_at, met_channel, version)"
                        + " values (?, 'Rue des tests', 'PHONE', ?, 'PHONE', 0)",
                household,
                now.minusDays(1));
        run(
                "insert into resident (id, household_id, first_name, search, created_at, created_by, version)"
                        + " values (?, ?, 'Paule', '', ?, ?, 0)",
                resident,
                household,
                now.minusDays(1),
                account);
        run(
                "insert into intervention (id, household_id, resident_id, occasion, account_id, alone, started_at, state, how_it_went, version)"
                        + " values (?, ?, ?, 'CALL', ?, true, ?, 'OPEN', ?, 0)",
                id,
                household,
                resident,
                account,
                now.minusHours(1),
                howItWent);
        return id;
    }

    UUID visitFrom(UUID source) {
        UUID visit = visit(null);
        run("update intervention set source_id = ? where id = ?", source, visit);
        return visit;
    }

    UUID ticked(String situation) {
        UUID visit = visit(null);
        run("insert into intervention_situation (intervention_id, situation) values (?, ?)", visit, situation);
        return visit;
    }

    UUID pastTheCharter() {
        UUID visit = visit(null);
        run(
                "insert into solicitation (counter, cause_id, household_id, kind, at, by_id, ordinal, most, urgent)"
                        + " select 'VISIT', i.id, i.household_id, 'INTERVENTION', i.started_at, i.account_id, 4, 3, true"
                        + " from intervention i where i.id = ?",
                visit);
        return visit;
    }

    UUID followUp() {
        UUID id = UUID.randomUUID();
        UUID visit = visit(null);
        UUID part = UUID.randomUUID();
        run(
                "insert into intervention_part (id, intervention_id, position, type, opened_at, version)"
                        + " values (?, ?, 1, 'EMERGENCY', ?, 0)",
                part,
                visit,
                now.minusHours(1));
        run(
                "insert into follow_up_visit (id, cause, part_id, household_id, resident_id, account_id, started_at, ended_at, outcome, next_step)"
                        + " select ?, 'REVISIT', ?, household_id, resident_id, account_id, ?, ?, 'SEEN', 'NOTHING' from intervention where id = ?",
                id,
                part,
                now.minusMinutes(30),
                now.minusMinutes(10),
                visit);
        return id;
    }

    private void run(String sql, Object... params) {
        database.sql(sql).params(params).update();
    }
}
