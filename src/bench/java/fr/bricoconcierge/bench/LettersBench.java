package fr.bricoconcierge.bench;

import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.PrintRun;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.print.QrCode;
import fr.bricoconcierge.wording.FilledText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The letters of a large sector as one file, in constant memory. Takes their number. */
final class LettersBench {

    private static final int USUAL = 1000;
    private static final String PARAGRAPH = "Un robinet qui goutte, une fenêtre qui laisse passer l’air, une facture"
            + " d’énergie qui grimpe… Le service vient chez vous et regarde avec vous. C’est gratuit.";

    private LettersBench() {}

    public static void main(String[] arguments) throws IOException {
        int letters = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL;
        try (Bench bench = new Bench()) {
            Printing printing = bench.bean(Printing.class);
            print(printing, PrintRun.AT_ONCE, "warming up");
            print(printing, letters / 4, "a quarter");
            print(printing, letters, "all");
        }
    }

    private static void print(Printing printing, int letters, String what) throws IOException {
        Path file = Files.createTempFile("letters-", ".pdf");
        Bench.forgetPeaks();
        long start = System.nanoTime();
        try (PrintRun<Letter> run = printing.run(Paper.A4, "staging/letter-paper", values());
                OutputStream out = Files.newOutputStream(file)) {
            for (int number = 1; number <= letters; number++) {
                run.add(new Letter("Aux habitants du", number + " rue Gambetta", "59000 Lille"));
            }
            run.writeTo(out);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Bench.say("%-12s %,6d letters %6.1f s  %5.0f letters/s  %,6d kB  heap peak %d MB of %d",
                what, letters, seconds, letters / seconds, Files.size(file) / 1024, Bench.peakHeapMegabytes(),
                Runtime.getRuntime().maxMemory() / (1 << 20));
        Files.delete(file);
    }

    private static Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        var paragraph = new FilledText.Block(false, List.of(PARAGRAPH));
        values.put("text", new FilledText("Le service vient vous voir", Collections.nCopies(6, paragraph)));
        values.put("service", "Brico-concierge");
        values.put("town", "Métropole de Lille");
        values.put("phone", "03 20 00 00 00");
        values.put("email", "bonjour@brico.example");
        values.put("site", "brico.example/avis");
        values.put("signatory", "La coordination du service");
        values.put("today", "Le mardi 3 mars 2026");
        values.put("qr", QrCode.dataUri("https://brico.example/avis"));
        values.put("logo", "");
        values.put("stands", List.of());
        return values;
    }

    /** Whom a letter goes to, as the template reads it. */
    public record Letter(String addressee, String line, String town) {}
}
