package fr.bricoconcierge.staging;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.job.Jobs;
import fr.bricoconcierge.job.NewJob;
import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.sector.KnownSectors;
import fr.bricoconcierge.sector.SectorView;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SectorId;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Everything that is printed for a sector. */
@Controller
@RequestMapping("/secteurs/{id}/documents")
class DocumentsController {

    private final SectorDocuments documents;
    private final Staging staging;
    private final StagingReading reading;
    private final KnownSectors sectors;
    private final PlannedTours tours;
    private final Jobs jobs;
    private final Clock clock;

    DocumentsController(
            SectorDocuments documents,
            Staging staging,
            StagingReading reading,
            KnownSectors sectors,
            PlannedTours tours,
            Jobs jobs,
            Clock clock) {
        this.documents = documents;
        this.staging = staging;
        this.reading = reading;
        this.sectors = sectors;
        this.tours = tours;
        this.jobs = jobs;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable SectorId id, Model model) {
        SectorView sector = sectors.get(id);
        return page(sector, model.addAttribute("form", form(id)));
    }

    @PostMapping("/courriers")
    String letters(
            @PathVariable SectorId id,
            @Valid @ModelAttribute("form") TourDatesForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        SectorView sector = sectors.get(id);
        if (isAnnounced(id, form, binding, account)) {
            var job = new NewJob("LETTERS", "Courriers, " + sector.name(), "/secteurs/" + id + "/documents");
            try {
                return "redirect:"
                        + Jobs.page(jobs.start(job, account.id(), progress -> documents.letters(sector, progress)));
            } catch (Refused refusal) {
                binding.rejectValue("dates", "refused", refusal.sentence());
            }
        }
        return page(sector, model);
    }

    /** The letter without an address, once its dates are known. */
    @PostMapping("/courrier")
    String letter(
            @PathVariable SectorId id,
            @Valid @ModelAttribute("form") TourDatesForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        SectorView sector = sectors.get(id);
        return isAnnounced(id, form, binding, account)
                ? "redirect:/secteurs/" + id + "/documents/courrier.pdf"
                : page(sector, model);
    }

    @GetMapping("/courrier.pdf")
    ResponseEntity<byte[]> letterFile(@PathVariable SectorId id) {
        return pdf("courrier", documents.letter(sectors.get(id)));
    }

    @GetMapping("/flyer.pdf")
    ResponseEntity<byte[]> flyer(@PathVariable SectorId id) {
        return pdf("flyer", documents.flyer(sectors.get(id)));
    }

    @GetMapping("/affiche-{size:a3|a4}.pdf")
    ResponseEntity<byte[]> poster(@PathVariable SectorId id, @PathVariable String size) {
        Paper paper = size.equals("a3") ? Paper.A3 : Paper.A4;
        return pdf("affiche-" + size, documents.poster(sectors.get(id), paper));
    }

    /** Keeps the dates that the letter announces, unless they are refused. */
    private boolean isAnnounced(SectorId id, TourDatesForm form, BindingResult binding, CurrentAccount account) {
        if (binding.hasErrors()) {
            return false;
        }
        try {
            documents.requireDates(form.dates());
            staging.announceTour(id, form.dates(), account.id());
            return true;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return false;
        }
    }

    /** What was announced last; before that, what the planned tours say. */
    private TourDatesForm form(SectorId id) {
        return new TourDatesForm(reading.tourDates(id)
                .or(() -> TourDates.said(tours.starts(id, clock.instant())))
                .orElse(null));
    }

    private String page(SectorView sector, Model model) {
        model.addAttribute("sector", sector);
        model.addAttribute("addresses", reading.addresses(sector.id()));
        model.addAttribute("datesNeeded", documents.needsDates());
        return "staging/documents";
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(content);
    }
}
