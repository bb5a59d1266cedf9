package fr.bricoconcierge.staging;

import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.wording.DocumentFrame;
import fr.bricoconcierge.wording.FilledText;
import fr.bricoconcierge.wording.Placeholder;
import fr.bricoconcierge.wording.PrintedDocument;
import fr.bricoconcierge.wording.PrintedText;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The official letter, one page. */
@Component
class LetterDocument implements PrintedDocument {

    static final String TEMPLATE = "staging/letter-paper";
    static final int STANDS = 3;

    private final DocumentFrame frame;

    LetterDocument(DocumentFrame frame) {
        this.frame = frame;
    }

    @Override
    public PrintedText text() {
        return PrintedText.LETTER;
    }

    @Override
    public Paper paper() {
        return Paper.A4;
    }

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public Map<String, Object> example(FilledText text) {
        Map<String, Object> values = frame.around(text, null, STANDS);
        values.put("letters", List.of(new PrintedLetter("12 rue Gambetta", "59000 Lille")));
        return values;
    }

    @Override
    public int stands() {
        return STANDS;
    }

    @Override
    public Map<Placeholder, String> exampleValues() {
        return Map.of(
                Placeholder.COMMUNE,
                "Lille",
                Placeholder.SECTOR,
                "Wazemmes",
                Placeholder.DATES,
                "du 3 au 14 mars, l’après-midi");
    }
}
