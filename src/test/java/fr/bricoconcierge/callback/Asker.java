package fr.bricoconcierge.callback;

import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody with a name of their own who asks, on the public page, to be called back. */
final class Asker {

    private final CallBackAsking asking;
    private final JdbcClient database;
    private final String name = "Nadia" + UUID.randomUUID().toString().substring(0, 8);
    private final String phone = "+33639980%03d".formatted(Math.floorMod(name.hashCode(), 1000));

    Asker(CallBackAsking asking, JdbcClient database) {
        this.asking = asking;
        this.database = database;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    void ask(String code) {
        asking.ask(code, new CallBackForm(name, phone, null, CallMoment.MORNING, "La fenêtre ferme mal", true, null));
    }

    Screen seenBy(Visitor visitor) {
        return visitor.open("/avis-de-passage/demandes").follow("Rappeler " + name);
    }

    /** The page of the request that waits. */
    String path() {
        return "/avis-de-passage/demandes/"
                + database.sql("select id from call_back_request where first_name = ?")
                        .param(name)
                        .query(UUID.class)
                        .single();
    }

    boolean wiped() {
        return database.sql("select not exists (select from call_back_request where first_name = ?)")
                .param(name)
                .query(Boolean.class)
                .single();
    }
}
