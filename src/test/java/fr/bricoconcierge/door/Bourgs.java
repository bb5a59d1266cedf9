package fr.bricoconcierge.door;

import fr.bricoconcierge.address.StreetId;
import fr.bricoconcierge.address.Streets;
import fr.bricoconcierge.addressfile.AddressImporting;
import fr.bricoconcierge.testing.People;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/** Small communes, a new one for each test: what one does there nobody else sees. */
@TestComponent
public class Bourgs {

    private static final AtomicInteger COUNT = new AtomicInteger(100);

    private final AddressImporting importing;
    private final Streets streets;
    private final People people;

    Bourgs(AddressImporting importing, Streets streets, People people) {
        this.importing = importing;
        this.streets = streets;
        this.people = people;
    }

    /** Numbers 1 to 10 of rue Haute and of rue Basse. */
    public Bourg next() {
        String code = "80" + COUNT.incrementAndGet();
        String name = "Bourg" + code;
        var file = new StringBuilder("id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat\n");
        for (String street : Set.of("Rue Haute", "Rue Basse")) {
            for (int number = 1; number <= 10; number++) {
                file.append(
                        "%s_%s_%d;%d;;%s;80000;%s;%s;;\n".formatted(code, street, number, number, street, code, name));
            }
        }
        var content = new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8));
        importing.importFile(
                "bourg.csv", content, Set.of(), people.coordinator().id());
        return new Bourg(
                code,
                name,
                streets.find(code, "Rue Haute").orElseThrow(),
                streets.find(code, "Rue Basse").orElseThrow());
    }

    /** One of them. */
    public record Bourg(String code, String name, StreetId high, StreetId low) {}
}
