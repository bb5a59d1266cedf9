package fr.bricoconcierge.contactlist;

import fr.bricoconcierge.resident.CardDetails;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.FirstMeeting;
import fr.bricoconcierge.resident.NewResident;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.People;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sector of its own for each test, and cards in it: the list narrowed by it holds nothing else. */
@TestComponent
class Planted {

    private final ResidentCards cards;
    private final People people;
    private final JdbcClient database;

    Planted(ResidentCards cards, People people, JdbcClient database) {
        this.cards = cards;
        this.people = people;
        this.database = database;
    }

    UUID sector(String name) {
        database.sql("insert into commune (code, name) values ('80099', 'Bourg des listes') on conflict do nothing")
                .update();
        UUID id = UUID.randomUUID();
        database.sql("insert into sector (id, commune_code, name, colour, state, version)"
                        + " values (?, '80099', ?, 'BLUE', 'UNDERWAY', 0)")
                .params(id, name)
                .update();
        return id;
    }

    /** Somebody who agreed to a card. */
    ResidentId card(UUID sector, String firstName, String lastName, Origin origin) {
        return card(
                sector,
                NewResident.met(CardDetails.of(firstName, lastName, null, null), met(origin))
                        .agreeing(ConsentHow.ORAL, ConsentPurpose.KEEP_CARD));
    }

    /** Somebody who was asked nothing. */
    ResidentId unasked(UUID sector, String firstName) {
        return card(sector, NewResident.met(CardDetails.of(firstName, null, null, null), met(Origin.OTHER)));
    }

    ResidentId card(UUID sector, NewResident newcomer) {
        ResidentId id =
                cards.open(UUID.randomUUID(), newcomer, people.concierge().id());
        inHousehold(id, "update household set sector_id = '%s' where id = ?".formatted(sector));
        return id;
    }

    void metMonthsAgo(ResidentId id, int months) {
        inHousehold(id, "update household set met_at = now() - interval '%d months' where id = ?".formatted(months));
    }

    void inHousehold(ResidentId id, String sql) {
        database.sql(sql)
                .param(database.sql("select household_id from resident where id = ?")
                        .param(id.value())
                        .query(UUID.class)
                        .single())
                .update();
    }

    static FirstMeeting met(Origin origin) {
        return new FirstMeeting(origin, Channel.WALK_IN, null, "sous le marronnier", null);
    }
}
