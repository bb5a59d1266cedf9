package fr.bricoconcierge.addressfile;

import fr.bricoconcierge.testing.People;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Address files of a commune that nobody else has, and what their import says. */
final class AddressFiles {

    static final String HEADER =
            "id;id_fantoir;numero;rep;nom_voie;code_postal;code_insee;nom_commune;nom_ancienne_commune;lon;lat";

    private static final AtomicInteger COMMUNES = new AtomicInteger(100);

    private final AddressImporting importing;
    private final AddressImportReading reading;
    private final People people;
    private final JdbcClient database;
    private final String commune = "76" + COMMUNES.incrementAndGet();

    AddressFiles(AddressImporting importing, AddressImportReading reading, People people, JdbcClient database) {
        this.importing = importing;
        this.reading = reading;
        this.people = people;
        this.database = database;
    }

    String commune() {
        return commune;
    }

    String place() {
        return "Bourg" + commune;
    }

    AddressImportPage read(String resource, Set<String> communes) throws IOException {
        try (InputStream file = resource(resource)) {
            return reading.get(importing.importFile(
                    resource, file, communes, people.coordinator().id()));
        }
    }

    AddressImportPage report(byte[] file, Set<String> communes) {
        return reading.get(importing.importFile(
                "adresses.csv",
                new ByteArrayInputStream(file),
                communes,
                people.coordinator().id()));
    }

    static String counts(AddressImportPage page) {
        return "%d read, %d added, %d changed, %d unchanged, %d skipped, %d rejected"
                .formatted(
                        page.read(), page.added(), page.changed(), page.unchanged(), page.skipped(), page.rejected());
    }

    List<String> streets() {
        return database.sql("select name from street where commune_code = ? order by lower(unaccent(name))")
                .param(commune)
                .query(String.class)
                .list();
    }

    String line(String id, int number, String suffix, String street, String longitude, String latitude) {
        return String.join(
                ";",
                commune + "_" + id,
                "",
                "" + number,
                suffix,
                street,
                "76000",
                commune,
                place(),
                "",
                longitude,
                latitude);
    }

    static byte[] lines(String... lines) {
        return (HEADER + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    }

    static InputStream resource(String name) {
        return AddressFiles.class.getResourceAsStream("/addresses/" + name);
    }
}
