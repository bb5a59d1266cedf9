package fr.bricoconcierge.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents as they leave the printer. */
@PageTest
class PrintingTests {

    private static final String FRENCH = "« Où ça ? » À l’œuvre, cœur naïf, Noël, 12,50 €, −3 °C, n°\u202f7 – fin…";

    @Autowired
    Printing printing;

    @Test
    void frenchIsWholeAndTheFileNeedsNothingElse() {
        Sheets sheets = Sheets.of(printing.pdf(Paper.A4, "print/sample", values(List.of("12 rue Gambetta"))));

        assertThat(sheets.text(1)).contains("12 rue Gambetta").contains(FRENCH.replace('\u202f', ' '));
        assertThat(sheets.fontsEmbedded()).isTrue();
        assertThat(sheets.tagged()).isTrue();
        assertThat(sheets.size()).isEqualTo("210×297");
    }

    @Test
    void whatIsTypedIsNeverReadAsHtml() {
        var values = Map.of("letters", List.of("<b>&amp;"), "words", "<script>x</script>", "code", QrCode.dataUri("x"));

        assertThat(Sheets.of(printing.pdf(Paper.A4, "print/sample", values)).text(1))
                .contains("<b>&amp;")
                .contains("<script>x</script>");
    }

    @Test
    void aTelephoneReadsTheCode() {
        Sheets sheets = Sheets.of(printing.pdf(Paper.A3, "print/sample", values(List.of("Affiche"))));

        assertThat(sheets.qrCodes(1)).containsExactly("https://brico.example/avis/K7MQ-42PX");
        assertThat(sheets.size()).isEqualTo("297×420");
    }

    @Test
    void manyLettersAreOneFileInTheirOrder() {
        var file = new ByteArrayOutputStream();
        try (PrintRun<String> run = printing.run(Paper.A4, "print/sample", values(List.of()))) {
            for (int i = 1; i <= 2 * PrintRun.AT_ONCE + 1; i++) {
                run.add(i + " rue Gambetta");
            }
            run.writeTo(file);
        }
        Sheets sheets = Sheets.of(file.toByteArray());

        assertThat(sheets.count()).isEqualTo(2 * PrintRun.AT_ONCE + 1);
        assertThat(sheets.text(1)).startsWith("1 rue Gambetta");
        assertThat(sheets.text(PrintRun.AT_ONCE + 1)).startsWith(PrintRun.AT_ONCE + 1 + " rue Gambetta");
        assertThat(sheets.text(sheets.count())).startsWith(sheets.count() + " rue Gambetta");
        assertThat(sheets.tagged()).isTrue();
    }

    private static Map<String, Object> values(List<String> letters) {
        return Map.of(
                "letters", letters, "words", FRENCH, "code", QrCode.dataUri("https://brico.example/avis/K7MQ-42PX"));
    }
}
