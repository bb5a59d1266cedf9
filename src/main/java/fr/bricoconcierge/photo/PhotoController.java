package fr.bricoconcierge.photo;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.intervention.InterventionReading;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes in photos: all of a form at once, or one after the other where a script sends them. */
@Controller
@RequestMapping("/interventions/{id}/photos/nouvelle")
class PhotoController {

    private final VisitPhotos photos;
    private final PhotoIntake intake;
    private final PhotoReading reading;
    private final InterventionReading visits;

    PhotoController(VisitPhotos photos, PhotoIntake intake, PhotoReading reading, InterventionReading visits) {
        this.photos = photos;
        this.intake = intake;
        this.reading = reading;
        this.visits = visits;
    }

    @GetMapping
    String form(
            @PathVariable InterventionId id,
            @RequestParam(required = false) @Nullable PartId partie,
            @RequestParam(required = false) @Nullable PhotoSubject sujet,
            Model model) {
        List<PhotoSubject> subjects = photos.subjects(id, partie);
        PhotoSubject chosen = sujet != null && subjects.contains(sujet) ? sujet : subjects.get(0);
        model.addAttribute("form", PhotoForm.blank(partie, chosen));
        return ask(id, partie, model);
    }

    @PostMapping
    String add(
            @PathVariable InterventionId id,
            @Valid @ModelAttribute("form") PhotoForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        int added = take(id, form, binding, account);
        if (binding.hasErrors()) {
            model.addAttribute("added", added);
            return ask(id, form.partie(), model);
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done(added == 1 ? "photo.added" : "photo.several-added"));
        return "redirect:" + home(id, form.partie());
    }

    /** The same for a script, which shows beside each photo what came of it. */
    @PostMapping(headers = "HX-Request")
    Object addInPlace(
            @PathVariable InterventionId id,
            @Valid @ModelAttribute("form") PhotoForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        take(id, form, binding, account);
        return binding.hasErrors()
                ? ask(id, form.partie(), model)
                : ResponseEntity.noContent().build();
    }

    /** Where the photos of a part, or of the whole visit, are shown. */
    static String home(InterventionId id, @Nullable PartId part) {
        return "/interventions/" + id + (part == null ? "" : "/parties/" + part) + "#photos";
    }

    private int take(InterventionId id, PhotoForm form, BindingResult binding, CurrentAccount account) {
        photos.subjects(id, form.partie());
        if (binding.hasErrors()) {
            return 0;
        }
        PhotoIntake.Taken taken = intake.take(form.sent());
        taken.refusals().forEach(sentence -> binding.rejectValue(PhotoIntake.FIELD, "refused", sentence));
        if (taken.clean().isEmpty()) {
            return 0;
        }
        try {
            photos.add(form.command(), id, form.with(taken.clean()), account.id());
            return taken.clean().size();
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return 0;
        }
    }

    private String ask(InterventionId id, @Nullable PartId part, Model model) {
        model.addAttribute("visit", visits.getPage(id));
        model.addAttribute("subjects", Choice.of(photos.subjects(id, part).toArray(PhotoSubject[]::new)));
        model.addAttribute("kept", reading.of(id).size());
        model.addAttribute("most", VisitPhotos.MOST);
        model.addAttribute("mostAtOnce", PhotoIntake.MOST_AT_ONCE);
        model.addAttribute("home", home(id, part));
        model.addAttribute("command", Uuids.next());
        return "photo/new";
    }
}
