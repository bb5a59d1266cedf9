package fr.bricoconcierge.staging;

import fr.bricoconcierge.job.JobProgress;
import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.PrintRun;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.sector.SectorView;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.wording.DocumentFrame;
import fr.bricoconcierge.wording.Placeholder;
import fr.bricoconcierge.wording.PrintedText;
import fr.bricoconcierge.wording.PrintedTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The documents of one sector, ready for the printer (S2). */
@Service
class SectorDocuments {

    private final PrintedTexts texts;
    private final Printing printing;
    private final DocumentFrame frame;
    private final PosterDocument poster;
    private final StagingReading reading;
    private final SectorAddresses addresses;

    SectorDocuments(
            PrintedTexts texts,
            Printing printing,
            DocumentFrame frame,
            PosterDocument poster,
            StagingReading reading,
            SectorAddresses addresses) {
        this.texts = texts;
        this.printing = printing;
        this.frame = frame;
        this.poster = poster;
        this.reading = reading;
        this.addresses = addresses;
    }

    /**
     * The letter that names no address.
     *
     * @throws Refused beside {@code dates} when it announces dates that nobody wrote
     */
    byte[] letter(SectorView sector) {
        Map<String, Object> values = letterValues(sector);
        values.put("letters", List.of(PrintedLetter.TO_EVERYBODY));
        return printing.pdf(Paper.A4, LetterDocument.TEMPLATE, values);
    }

    /** One letter for each address of the sector, as one file and in constant memory. */
    void letters(SectorView sector, JobProgress progress) throws IOException {
        int total = reading.addresses(sector.id());
        if (total == 0) {
            throw new Refused("Ce secteur n’a encore aucune adresse.");
        }
        var done = new AtomicInteger();
        try (PrintRun<PrintedLetter> run = printing.run(Paper.A4, LetterDocument.TEMPLATE, letterValues(sector));
                OutputStream file = progress.file("courriers.pdf", "application/pdf")) {
            addresses.forEach(sector.id(), letter -> {
                run.add(letter);
                progress.report(Math.min(done.incrementAndGet(), total - 1), total);
            });
            run.writeTo(file);
            progress.report(total, total);
        }
    }

    byte[] flyer(SectorView sector) {
        return printing.pdf(Paper.A5, FlyerDocument.TEMPLATE, values(PrintedText.FLYER, sector, FlyerDocument.STANDS));
    }

    /** @param paper {@link Paper#A4} or {@link Paper#A3} */
    byte[] poster(SectorView sector, Paper paper) {
        return poster.print(paper, sector.commune());
    }

    /** Whether the letter says when the tour comes by. */
    boolean needsDates() {
        return texts.asksFor(PrintedText.LETTER, Placeholder.DATES);
    }

    /** Refuses, beside {@code dates}, a letter that would leave them open. */
    void requireDates(@Nullable String dates) {
        if (dates == null && needsDates()) {
            throw new Refused("dates", "Écrivez d’abord quand la tournée passe\u00a0: le courrier l’annonce.");
        }
    }

    private Map<String, Object> letterValues(SectorView sector) {
        requireDates(reading.tourDates(sector.id()).orElse(null));
        return values(PrintedText.LETTER, sector, LetterDocument.STANDS);
    }

    private Map<String, Object> values(PrintedText text, SectorView sector, int stands) {
        Map<Placeholder, String> known = new EnumMap<>(Placeholder.class);
        known.put(Placeholder.COMMUNE, sector.commune());
        known.put(Placeholder.SECTOR, sector.name());
        reading.tourDates(sector.id()).ifPresent(dates -> known.put(Placeholder.DATES, dates));
        return frame.around(texts.filled(text, known), sector.commune(), stands);
    }
}
