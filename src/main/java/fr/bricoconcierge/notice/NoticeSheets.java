package fr.bricoconcierge.notice;

import fr.bricoconcierge.job.JobProgress;
import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.PrintRun;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.wording.DocumentFrame;
import fr.bricoconcierge.wording.FilledText;
import fr.bricoconcierge.wording.Placeholder;
import fr.bricoconcierge.wording.PrintedDocument;
import fr.bricoconcierge.wording.PrintedText;
import fr.bricoconcierge.wording.PrintedTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Prints the sheets of a batch (N1). */
@Service
class NoticeSheets implements PrintedDocument {

    /** A batch that is printed while one waits; larger ones are printed beside the pages. */
    static final int WHILE_ONE_WAITS = 48;

    private static final int STANDS = 3;
    private static final String TEMPLATE = "notice/paper";
    private static final List<String> EXAMPLES = List.of("K7MQ-42PX", "3DWA-9NK0", "V0TR-H8J4", "B2ZC-6YFM");

    private final NoticeReading reading;
    private final PrintedTexts texts;
    private final Printing printing;
    private final Settings settings;
    private final DocumentFrame frame;

    NoticeSheets(NoticeReading reading, PrintedTexts texts, Printing printing, Settings settings, DocumentFrame frame) {
        this.reading = reading;
        this.texts = texts;
        this.printing = printing;
        this.settings = settings;
        this.frame = frame;
    }

    byte[] pdf(NoticeBatchRow batch) {
        Map<String, Object> values = values(text(), batch);
        values.put("letters", NoticeSheet.of(notices(batch)));
        return printing.pdf(Paper.A4_WHOLE, TEMPLATE, values);
    }

    /** The same in pieces, saying how far it is. */
    void print(NoticeBatchRow batch, JobProgress progress) throws IOException {
        try (PrintRun<NoticeSheet> run = printing.run(Paper.A4_WHOLE, TEMPLATE, values(text(), batch));
                OutputStream file = progress.file(batch.fileName(), "application/pdf")) {
            List<NoticeSheet> sheets = NoticeSheet.of(notices(batch));
            for (int i = 0; i < sheets.size(); i++) {
                progress.report(i, sheets.size());
                run.add(sheets.get(i));
            }
            run.writeTo(file);
            progress.report(sheets.size(), sheets.size());
        }
    }

    @Override
    public PrintedText text() {
        return PrintedText.NOTICE;
    }

    @Override
    public Paper paper() {
        return Paper.A4_WHOLE;
    }

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public Map<String, Object> example(FilledText text) {
        Map<String, Object> values = values(text, "Samira Benali", null);
        String site = settings.text(Setting.PUBLIC_ADDRESS);
        values.put(
                "letters",
                NoticeSheet.of(EXAMPLES.stream()
                        .map(code -> new PrintedNotice(code, EXAMPLES.indexOf(code) + 1, site))
                        .toList()));
        return values;
    }

    @Override
    public int stands() {
        return STANDS;
    }

    @Override
    public Map<Placeholder, String> exampleValues() {
        return Map.of();
    }

    private Map<String, Object> values(PrintedText kind, NoticeBatchRow batch) {
        return values(texts.filled(kind, Map.of()), batch.holder(), batch.commune());
    }

    private Map<String, Object> values(FilledText text, String holder, @Nullable String commune) {
        Map<String, Object> values = frame.around(text, commune, STANDS);
        values.put("holder", holder);
        return values;
    }

    private List<PrintedNotice> notices(NoticeBatchRow batch) {
        String site = settings.text(Setting.PUBLIC_ADDRESS);
        return reading.notices(batch.id()).stream()
                .map(notice -> new PrintedNotice(new NoticeCode(notice.code()).shown(), notice.serial(), site))
                .toList();
    }
}
