package fr.bricoconcierge.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Writes the addresses of a made-up department, the same ones each time, as the national base would. */
final class DepartmentFile {

    private static final String HEADER = "id;id_fantoir;numero;rep;nom_voie;code_postal;code_insee;nom_commune;"
            + "code_insee_ancienne_commune;nom_ancienne_commune;x;y;lon;lat;type_position;alias;nom_ld;libelle_acheminement;"
            + "nom_afnor;source_position;source_nom_voie;certification_commune;cad_parcelles";
    private static final List<String> WAYS = List.of("Rue", "Rue de la", "Avenue", "Place", "Chemin", "Impasse", "Allée");
    private static final List<String> NAMES = List.of(
            "Gambetta", "Victor Hugo", "République", "Jean Jaurès", "Église", "Gare", "Pasteur", "Liberté", "Moulin",
            "Général de Gaulle", "Voltaire", "Écoles", "Fontaine", "Roger Salengro", "Jules Guesde", "Solférino");
    private static final int STREETS_A_COMMUNE = 120;
    private static final int NUMBERS_A_STREET = 50;

    private DepartmentFile() {}

    static Path write(int lines) throws IOException {
        Path file = Files.createTempFile("bench-adresses-", ".csv.gz");
        try (var out = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            out.write(HEADER);
            Random random = new Random(59);
            for (int i = 0; i < lines; i++) {
                out.write('\n');
                out.write(line(i, random));
            }
        }
        return file;
    }

    static String communeOf(int address) {
        return "Commune" + address / (STREETS_A_COMMUNE * NUMBERS_A_STREET);
    }

    private static String line(int i, Random random) {
        int street = i / NUMBERS_A_STREET;
        int number = 1 + i % NUMBERS_A_STREET;
        String insee = String.valueOf(59_000 + street / STREETS_A_COMMUNE);
        String id = String.format(Locale.ROOT, "%s_%04d_%05d", insee, street % STREETS_A_COMMUNE, number);
        double longitude = 2.1 + 2.0 * random.nextDouble();
        double latitude = 50.0 + random.nextDouble();
        return String.format(
                Locale.ROOT,
                "%s;%s;%d;%s;%s;%s;%s;%s;;;%.2f;%.2f;%.6f;%.6f;entrée;;;%s;%s;commune;commune;1;%s0000AB%04d",
                id, id.substring(0, 10), number, "", street(street), "59" + insee.substring(2), insee, communeOf(i),
                700_000 + longitude, 7_050_000 + latitude, longitude, latitude, communeOf(i).toUpperCase(Locale.ROOT),
                street(street).toUpperCase(Locale.ROOT), insee, number);
    }

    private static String street(int street) {
        return WAYS.get(street % WAYS.size()) + " " + NAMES.get(street % NAMES.size()) + " "
                + (street % STREETS_A_COMMUNE);
    }
}
