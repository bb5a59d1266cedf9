package fr.bricoconcierge.directory;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Flash;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own note about an entry. */
@Controller
@RequestMapping("/carnet-adresses/{id}/note")
class EntryNoteController {

    private final EntryNotes notes;
    private final AddressBook book;

    EntryNoteController(EntryNotes notes, AddressBook book) {
        this.notes = notes;
        this.book = book;
    }

    @GetMapping
    String form(@PathVariable EntryId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        return ask(id, model.addAttribute("form", notes.of(id, account.id())));
    }

    @PostMapping
    String keep(
            @PathVariable EntryId id,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        String page = ask(id, model);
        if (binding.hasErrors()) {
            return page;
        }
        notes.keep(id, account.id(), form.words());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("directory.noted"));
        return "redirect:/carnet-adresses";
    }

    private String ask(EntryId id, Model model) {
        EntryChoice entry = book.find(id)
                .filter(it -> it.kind() != EntryKind.PROFESSIONAL || book.showsProfessionals())
                .orElseThrow(() -> new EntryNotFound(id));
        model.addAttribute("entry", entry);
        return "directory/note";
    }
}
