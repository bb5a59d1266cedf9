package fr.bricoconcierge.staging;

import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.print.QrCode;
import fr.bricoconcierge.print.SharedPrints;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.wording.DocumentFrame;
import fr.bricoconcierge.wording.FilledText;
import fr.bricoconcierge.wording.Placeholder;
import fr.bricoconcierge.wording.PrintedDocument;
import fr.bricoconcierge.wording.PrintedText;
import fr.bricoconcierge.wording.PrintedTexts;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The next stands, for a wall. */
@Component
public class PosterDocument implements PrintedDocument {

    private static final String TEMPLATE = "staging/poster-paper";
    private static final int STANDS = 5;
    private static final String ASK = "ou demandez à être rappelé sur";

    private final PrintedTexts texts;
    private final Printing printing;
    private final SharedPrints shared;
    private final DocumentFrame frame;
    private final Settings settings;

    PosterDocument(PrintedTexts texts, Printing printing, SharedPrints shared, DocumentFrame frame, Settings settings) {
        this.texts = texts;
        this.printing = printing;
        this.shared = shared;
        this.frame = frame;
        this.settings = settings;
    }

    /** The poster whose code leads to the page where one asks to be called back. */
    byte[] print(Paper paper, String commune) {
        return printing.pdf(paper, TEMPLATE, values(paper, commune));
    }

    /**
     * The same for the public, whose code leads to the dates.
     *
     * @param paper {@link Paper#A4} or {@link Paper#A3}
     * @param commune whose stands are announced; none: all
     * @param address of the page of the dates
     */
    public byte[] print(Paper paper, @Nullable String commune, String address) {
        Map<String, Object> values = values(paper, commune);
        values.put("qr", QrCode.dataUri(address));
        values.put("site", address.replaceFirst("^https?://", ""));
        values.put("invitation", "Toutes les dates, et les changements de dernière minute, sur");
        return shared.pdf(paper, TEMPLATE, values);
    }

    private Map<String, Object> values(Paper paper, @Nullable String commune) {
        String place = commune == null ? settings.text(Setting.TOWN_NAME) : commune;
        FilledText text = texts.filled(PrintedText.POSTER, Map.of(Placeholder.COMMUNE, place));
        return values(text, paper, commune);
    }

    private Map<String, Object> values(FilledText text, Paper paper, @Nullable String commune) {
        Map<String, Object> values = frame.around(text, commune, STANDS);
        values.put("large", paper == Paper.A3);
        values.put("invitation", ASK);
        return values;
    }

    @Override
    public PrintedText text() {
        return PrintedText.POSTER;
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
        return values(text, Paper.A4, null);
    }

    @Override
    public int stands() {
        return STANDS;
    }

    @Override
    public Map<Placeholder, String> exampleValues() {
        return Map.of(Placeholder.COMMUNE, "Lille");
    }
}
