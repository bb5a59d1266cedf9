package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.spreadsheet.TableLimits;
import fr.bricoconcierge.spreadsheet.TableLine;
import fr.bricoconcierge.spreadsheet.TableReader;
import fr.bricoconcierge.spreadsheet.TableUpload;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Brings a spreadsheet of contacts, and says what its columns hold. */
@Controller
@RequestMapping(ContactImportController.PATH)
class ContactImportController {

    static final String PATH = "/habitants/import";

    private static final int SAMPLES = 3;

    /** Five thousand contacts are far from five megabytes. */
    static final TableLimits LIMITS = new TableLimits(5_000_000, 5_000);

    private final ContactFileStore store;
    private final ContactFileReading reading;

    ContactImportController(ContactFileStore store, ContactFileReading reading) {
        this.store = store;
        this.reading = reading;
    }

    @GetMapping
    String form(@AuthenticationPrincipal CurrentAccount account, Model model) {
        return ask(account, model.addAttribute("form", TableUpload.EMPTY));
    }

    @PostMapping
    String bring(
            @Valid @ModelAttribute("form") TableUpload form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model)
            throws IOException {
        if (binding.hasErrors()) {
            return ask(account, model);
        }
        try {
            List<TableLine> lines = TableReader.read(form.content(LIMITS), LIMITS);
            ColumnMatch columns = ColumnMatch.propose(lines);
            if (columns.people(lines).isEmpty()) {
                throw TableReader.refused("Ce fichier n’a que sa ligne de titres\u00a0: il n’y a personne dessous.");
            }
            return "redirect:%s/%s/colonnes"
                    .formatted(PATH, store.stage(form.fileName(), lines, columns, account.id()));
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(account, model);
        }
    }

    @GetMapping("/{id}/colonnes")
    String columns(@PathVariable ContactFileId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        StagedFile file = waiting(id, account);
        return match(file, file.columns(), null, model);
    }

    @PostMapping("/{id}/colonnes")
    String match(
            @PathVariable ContactFileId id,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        StagedFile file = waiting(id, account);
        List<@Nullable ContactField> fields = new ArrayList<>();
        for (int column = 0; column < file.columns().fields().size(); column++) {
            fields.add(ContactField.named(typed.getOrDefault("colonne" + column, ""))
                    .orElse(null));
        }
        ColumnMatch columns = new ColumnMatch(typed.containsKey("titres"), fields);
        try {
            store.match(id, columns.checked());
            return "redirect:%s/%s".formatted(PATH, id);
        } catch (Refused refusal) {
            return match(file, columns, refusal.sentence(), model);
        }
    }

    private StagedFile waiting(ContactFileId id, CurrentAccount account) {
        StagedFile file = store.get(id, account.id());
        if (!file.waits()) {
            throw new ContactFileNotFound(id);
        }
        return file;
    }

    private String match(StagedFile file, ColumnMatch columns, @Nullable String error, Model model) {
        List<TableLine> lines = store.lines(file.id());
        List<Column> all = new ArrayList<>();
        for (int i = 0; i < columns.fields().size(); i++) {
            int column = i;
            String title = columns.header() && !lines.get(0).cell(i).isEmpty()
                    ? lines.get(0).cell(i)
                    : "Colonne " + (i + 1);
            List<String> samples = columns.people(lines).stream()
                    .map(line -> line.cell(column))
                    .filter(cell -> !cell.isEmpty())
                    .limit(SAMPLES)
                    .toList();
            String field = columns.field(i).map(ContactField::name).orElse("");
            all.add(new Column("colonne" + i, title, samples, field));
        }
        model.addAttribute("file", file);
        model.addAttribute("people", columns.people(lines).size());
        model.addAttribute("titled", columns.header());
        model.addAttribute("columns", all);
        model.addAttribute("wrongColumns", error);
        model.addAttribute("fields", fields());
        return "contactfile/columns";
    }

    private static List<Choice> fields() {
        return Stream.concat(Stream.of(Choice.of("", "Ne pas importer")), Choice.of(ContactField.values()).stream())
                .toList();
    }

    private String ask(CurrentAccount account, Model model) {
        model.addAttribute("files", reading.latest(account.id()));
        return "contactfile/upload";
    }

    /** A column to be matched. */
    record Column(String name, String title, List<String> samples, String field) {}
}
