package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.job.JobId;
import fr.bricoconcierge.job.Jobs;
import fr.bricoconcierge.job.NewJob;
import fr.bricoconcierge.resident.Declaration;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.spreadsheet.TableLine;
import fr.bricoconcierge.spreadsheet.TableReader;
import java.util.List;
import org.springframework.stereotype.Service;

/** Has a file imported: a short one at once, a long one beside the pages. Twice the same request is one import. */
@Service
public class ContactImportDesk {

    /** So many lines take a second or two. */
    static final int AT_ONCE = 200;

    private static final String KIND = "CONTACT_IMPORT";

    private final ContactFileStore store;
    private final ContactImporting importing;
    private final Jobs jobs;

    ContactImportDesk(ContactFileStore store, ContactImporting importing, Jobs jobs) {
        this.store = store;
        this.importing = importing;
        this.jobs = jobs;
    }

    /** Takes in a file that waits a day to be looked at and imported. */
    public ContactFileId stage(String name, byte[] content, AccountId owner) {
        List<TableLine> lines = TableReader.read(content, ContactImportController.LIMITS);
        return store.stage(name, lines, ColumnMatch.propose(lines), owner);
    }

    /** Answers the page where one sees what came of it. */
    String bring(StagedFile file, Declaration declaration, AccountId by) {
        String page = ContactImportController.PATH + "/" + file.id();
        if (!store.begin(file.id())) {
            return page;
        }
        try {
            int lines = store.lines(file.id()).size();
            if (lines <= AT_ONCE) {
                importing.write(file, declaration, by, done -> {});
                return page;
            }
            JobId job = jobs.start(new NewJob(KIND, "Import de contacts", page), by, progress -> {
                try {
                    importing.write(file, declaration, by, done -> progress.report(done, lines));
                } finally {
                    store.giveBack(file.id());
                }
            });
            store.runsAs(file.id(), job);
            return Jobs.page(job);
        } catch (RuntimeException e) {
            store.giveBack(file.id());
            throw e;
        }
    }

    /** Imports whose server stopped wait again. */
    void endLost() {
        jobs.endLost();
        store.giveBackLost();
    }
}
