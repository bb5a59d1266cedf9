package fr.bricoconcierge.notice;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.job.JobId;
import fr.bricoconcierge.job.Jobs;
import fr.bricoconcierge.job.NewJob;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Puts the notices of a batch on paper: a few at once, many beside the pages. */
@Controller
@RequestMapping("/avis-de-passage/lots/{id}")
class NoticePrintController {

    private final NoticeReading reading;
    private final NoticeSheets sheets;
    private final Jobs jobs;

    NoticePrintController(NoticeReading reading, NoticeSheets sheets, Jobs jobs) {
        this.reading = reading;
        this.sheets = sheets;
        this.jobs = jobs;
    }

    @GetMapping("/feuilles.pdf")
    ResponseEntity<byte[]> download(@PathVariable NoticeBatchId id) {
        NoticeBatchRow batch = reading.getBatch(id);
        if (batch.isLarge()) {
            throw new NoticeNotFound(id); // its button starts the work beside the pages
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(batch.fileName())
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(sheets.pdf(batch));
    }

    @PostMapping("/impression")
    String print(@PathVariable NoticeBatchId id, @AuthenticationPrincipal CurrentAccount account) {
        NoticeBatchRow batch = reading.getBatch(id);
        NewJob job = new NewJob("NOTICE_SHEETS", "Avis de passage, " + batch.serials(), "/avis-de-passage");
        JobId work = jobs.start(job, account.id(), progress -> sheets.print(batch, progress));
        return "redirect:" + Jobs.page(work);
    }
}
