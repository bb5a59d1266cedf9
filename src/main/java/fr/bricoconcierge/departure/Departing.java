package fr.bricoconcierge.departure;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.kit.KitItemId;
import fr.bricoconcierge.kit.KitStock;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.tour.TourHead;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what is ready for a tour, and moves what is taken from the depot to the one who takes it. */
@Service
@Transactional
class Departing {

    private final KitStock stock;
    private final ReceivedCommands commands;
    private final JdbcClient database;
    private final Clock clock;

    Departing(KitStock stock, ReceivedCommands commands, JdbcClient database, Clock clock) {
        this.stock = stock;
        this.commands = commands;
        this.database = database;
        this.clock = clock;
    }

    /**
     * All or nothing: one quantity beyond what the depot holds, and nothing is taken nor ticked.
     *
     * @throws Refused beside the quantity in question, or beside none when the tour is over
     */
    void prepare(TourHead tour, DepartureForm form, AccountId by) {
        if (!tour.isOpen()) {
            throw new Refused("checks", "Cette tournée n’est plus à préparer.");
        }
        commands.once(form.command(), () -> {
            wanted(form).forEach((item, quantity) -> take(item, quantity, by));
            tick(tour, form.checks(), by);
            return tour.id().value();
        });
    }

    /** Sorted, so that two who take the same items wait for each other at the first, never crosswise. */
    private static SortedMap<UUID, Integer> wanted(DepartureForm form) {
        var wanted = new TreeMap<UUID, Integer>();
        form.taken().forEach((item, quantity) -> {
            if (quantity != null && !quantity.isBlank()) {
                wanted.put(idOf(item), numberOf(item, quantity));
            }
        });
        return wanted;
    }

    private static UUID idOf(String item) {
        try {
            return UUID.fromString(item);
        } catch (IllegalArgumentException e) {
            throw new Refused("checks", "Un article n’existe pas dans le stock.");
        }
    }

    private static int numberOf(String item, String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException e) {
            throw new Refused(field(item), "Écrivez un nombre, par exemple 4.");
        }
    }

    private static String field(Object item) {
        return "taken[%s]".formatted(item);
    }

    private void take(UUID item, int quantity, AccountId by) {
        try {
            stock.take(Uuids.next(), new KitItemId(item), quantity, by);
        } catch (Refused refusal) {
            throw new Refused(field(item), refusal.sentence());
        }
    }

    private void tick(TourHead tour, Set<DepartureCheck> checks, AccountId by) {
        String[] names = checks.stream().map(Enum::name).toArray(String[]::new);
        database.sql("delete from departure_check where tour_id = ? and item <> all (?)")
                .params(tour.id().value(), names)
                .update();
        database.sql("insert into departure_check (tour_id, item, checked_by, checked_at)"
                        + " select ?, item, ?, ? from unnest(?) as ticked (item) on conflict do nothing")
                .params(tour.id().value(), by.value(), clock.instant().atOffset(ZoneOffset.UTC), names)
                .update();
    }
}
