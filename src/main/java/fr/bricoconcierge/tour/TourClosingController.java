package fr.bricoconcierge.tour;

import fr.bricoconcierge.shared.Flash;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends a tour with what the pair remembers of it, or takes it up again. */
@Controller
@RequestMapping("/tournees/{id}")
class TourClosingController {

    private final TourProgress progress;
    private final TourReading reading;

    TourClosingController(TourProgress progress, TourReading reading) {
        this.progress = progress;
        this.reading = reading;
    }

    @GetMapping("/cloture")
    String form(@PathVariable TourId id, Model model) {
        TourHead tour = reading.getHead(id);
        return ask(tour, model.addAttribute("form", new TourClosingForm(tour.worked(), tour.surprised())));
    }

    @PostMapping("/cloture")
    String close(
            @PathVariable TourId id,
            @Valid @ModelAttribute("form") TourClosingForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(reading.getHead(id), model);
        }
        progress.finish(id, form.worked(), form.surprised());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("tour.finished"));
        return "redirect:/tournees/" + id;
    }

    @PostMapping("/reprise")
    String resume(@PathVariable TourId id, RedirectAttributes redirect) {
        progress.resume(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("tour.resumed"));
        return "redirect:/tournees/" + id;
    }

    private String ask(TourHead tour, Model model) {
        model.addAttribute("tour", tour);
        model.addAttribute("count", reading.count(tour.id()));
        return "tour/close";
    }
}
