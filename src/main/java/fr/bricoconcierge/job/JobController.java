package fr.bricoconcierge.job;

import fr.bricoconcierge.account.CurrentAccount;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of long work: how far it is, to be closed and come back to. */
@Controller
@RequestMapping("/travaux/{id}")
class JobController {

    private final JobReading reading;
    private final JobStore store;

    JobController(JobReading reading, JobStore store) {
        this.reading = reading;
        this.store = store;
    }

    @GetMapping
    String show(@PathVariable JobId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        store.endLost();
        model.addAttribute("job", reading.get(id, account));
        return "job/show";
    }

    @PostMapping("/arret")
    String stop(@PathVariable JobId id, @AuthenticationPrincipal CurrentAccount account) {
        store.askToStop(reading.get(id, account).id());
        return "redirect:" + Jobs.page(id);
    }

    @GetMapping("/fichier")
    ResponseEntity<Resource> file(@PathVariable JobId id, @AuthenticationPrincipal CurrentAccount account) {
        JobView job = reading.get(id, account);
        if (job.state() != JobState.DONE || job.fileName() == null) {
            throw new JobNotFound(id);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, reading.mediaType(id))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(job.fileName())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(new InputStreamResource(reading.file(id)));
    }
}
