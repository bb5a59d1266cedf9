package fr.bricoconcierge.addressfile;

import fr.bricoconcierge.job.JobId;
import fr.bricoconcierge.job.Jobs;
import fr.bricoconcierge.job.NewJob;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes address files and has them read beside the pages, one at a time over all instances. A file waits in the temporary
 * folder and is deleted when it is read, whatever came of it.
 */
@Service
class AddressImportDesk {

    private static final Logger log = LoggerFactory.getLogger(AddressImportDesk.class);
    private static final String KIND = "ADDRESS_IMPORT";

    private final AddressImporting importing;
    private final AddressImportStore store;
    private final Jobs jobs;

    AddressImportDesk(AddressImporting importing, AddressImportStore store, Jobs jobs) {
        this.importing = importing;
        this.store = store;
        this.jobs = jobs;
    }

    /**
     * Begins to read the file and answers at once.
     *
     * @throws Refused beside {@code file} when it is no address file, or while another is read
     */
    AddressImportId bring(String fileName, MultipartFile file, Set<String> communes, AccountId by) throws IOException {
        Path kept = Files.createTempFile("brico-adresses-", ".csv");
        try {
            file.transferTo(kept.toFile()); // moved, not copied: a department is not there twice
            try (InputStream start = Files.newInputStream(kept)) {
                importing.check(start);
            }
            return begin(fileName, kept, communes, by);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(kept);
            throw e;
        }
    }

    /** Imports whose server stopped do not run any more. */
    void endLost() {
        jobs.endLost();
        store.endLost();
    }

    void stop(JobId job) {
        jobs.stop(job);
    }

    private AddressImportId begin(String fileName, Path kept, Set<String> communes, AccountId by) {
        endLost();
        AddressImportId id = store.begin(fileName, communes, by);
        try {
            JobId job = jobs.start(
                    new NewJob(KIND, "Import d’adresses", "/adresses/" + id),
                    by,
                    progress -> read(id, kept, communes, estimated(Files.size(kept), progress::report)));
            store.runsAs(id, job);
            return id;
        } catch (Refused refusal) {
            store.withdraw(id);
            throw new Refused(
                    "file",
                    "Un import est déjà en cours. Attendez qu’il finisse, ou arrêtez-le, puis choisissez de nouveau ce"
                            + " fichier.");
        } catch (RuntimeException e) {
            store.withdraw(id);
            throw e;
        }
    }

    private void read(AddressImportId id, Path kept, Set<String> communes, LineProgress progress) throws IOException {
        try (InputStream file = Files.newInputStream(kept)) {
            importing.read(id, file, communes, progress);
        } finally {
            if (!Files.deleteIfExists(kept)) {
                log.warn("An address file was gone before it was read");
            }
        }
    }

    /** How many lines the file has is guessed from how many the bytes read have held. */
    private static LineProgress estimated(long size, Progress progress) {
        return (lines, bytes) -> progress.report(lines, Math.max(lines, Math.round((double) lines * size / bytes)));
    }

    private interface Progress {
        void report(long done, long total);
    }
}
