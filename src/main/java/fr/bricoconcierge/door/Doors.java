package fr.bricoconcierge.door;

import fr.bricoconcierge.address.AddressWords;
import fr.bricoconcierge.address.Plain;
import fr.bricoconcierge.address.StreetMatch;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Moment;
import java.sql.Date;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds doors, by identifier or by what one types of an address. */
@Service
@Transactional(readOnly = true)
public class Doors {

    private static final String VIEW = """
            select p.door_id as id, p.line, p.label, p.commune, p.sector_id as sector, p.sector_name,
                   no_knock_on(p.no_knock_since, p.no_knock_until, ?) as no_knock
            from door_place p
            """;

    private static final int MOST_NAMED = 10;

    private final JdbcClient database;
    private final Clock clock;

    Doors(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<DoorView> find(DoorId id) {
        return database.sql(VIEW + " where p.door_id = ?")
                .params(today(), id.value())
                .query(DoorView.class)
                .optional();
    }

    /** Answers the door, or a page that does not exist. */
    public DoorView get(DoorId id) {
        return find(id).orElseThrow(() -> new DoorNotFound(id));
    }

    /**
     * Doors whose address has every word typed, by the beginnings of words and whatever the accents: « 12 r gambetta
     * lil » finds 12 rue Gambetta, Lille. When nothing is spelt so, those that come close. Fewer than three letters find
     * nothing.
     */
    public List<DoorView> search(String text, int limit) {
        var words = AddressWords.of(text);
        if (words.isEmpty()) {
            return List.of();
        }
        List<DoorView> found = ask(words, words.exactly(), limit);
        return found.isEmpty() ? ask(words, words.closely(), limit) : found;
    }

    /** The one door whose address was typed as it is written, with or without its postal code. */
    public Optional<DoorView> named(String text) {
        String typed = Plain.text(text);
        String bare =
                typed.replaceAll("\\b\\d{5}\\b", " ").replaceAll(" +", " ").strip();
        List<DoorView> same = search(text, MOST_NAMED).stream()
                .filter(door -> List.of(typed, bare).contains(Plain.text(door.full())))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private List<DoorView> ask(AddressWords words, StreetMatch streets, int limit) {
        return database.sql(streets.sql() + VIEW + """
                        join found on found.id = p.street_id
                        where (?::int is null or p.number = ?) and (?::text is null or p.suffix = ?)
                        order by found.rank, p.number, p.suffix, p.floor, p.label, p.door_id limit ?
                        """)
                .params(streets.params())
                .param(today())
                .param(words.number())
                .param(words.number())
                .param(words.suffix())
                .param(words.suffix())
                .param(limit)
                .query(DoorView.class)
                .list();
    }

    private Date today() {
        return Date.valueOf(Moment.dateOf(clock.instant()));
    }
}
