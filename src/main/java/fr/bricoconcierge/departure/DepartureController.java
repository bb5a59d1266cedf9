package fr.bricoconcierge.departure;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.gear.CarriedGear;
import fr.bricoconcierge.gear.GearReading;
import fr.bricoconcierge.kit.StockReading;
import fr.bricoconcierge.kit.TakeableItem;
import fr.bricoconcierge.notice.NoticeStack;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.tour.TourHead;
import fr.bricoconcierge.tour.TourId;
import fr.bricoconcierge.tour.TourReading;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
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

/** The check before leaving: what is with the pair, and what it takes from the depot (V2). */
@Controller
@RequestMapping("/tournees/{id}/depart")
class DepartureController {

    private final TourReading tours;
    private final StockReading stock;
    private final GearReading gear;
    private final NoticeStack notices;
    private final DepartureReading reading;
    private final Departing departing;

    DepartureController(
            TourReading tours,
            StockReading stock,
            GearReading gear,
            NoticeStack notices,
            DepartureReading reading,
            Departing departing) {
        this.tours = tours;
        this.stock = stock;
        this.gear = gear;
        this.notices = notices;
        this.reading = reading;
        this.departing = departing;
    }

    @GetMapping
    String form(@PathVariable TourId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        TourHead tour = tours.getHead(id);
        if (!tour.isOpen()) {
            return "redirect:/tournees/" + id;
        }
        return ask(tour, account, model.addAttribute("form", DepartureForm.of(reading.ticked(id))));
    }

    @PostMapping
    String leave(
            @PathVariable TourId id,
            @Valid @ModelAttribute("form") DepartureForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        TourHead tour = tours.getHead(id);
        if (!binding.hasErrors()) {
            try {
                departing.prepare(tour, form, account.id());
                redirect.addFlashAttribute(Flash.NAME, Flash.done("departure.ready"));
                return "redirect:/tournees/" + id;
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return ask(tour, account, model);
    }

    private String ask(TourHead tour, CurrentAccount account, Model model) {
        List<TakeableItem> items = stock.takeable(account.id());
        List<CarriedGear> carried = gear.carriedBy(account.id());
        model.addAttribute("tour", tour);
        model.addAttribute(
                "groups",
                Arrays.stream(DepartureCheck.values())
                        .map(check -> PackedGroup.of(check, items, carried))
                        .toList());
        model.addAttribute(
                "stack", notices.upcoming(account.id(), 1).stream().findFirst().orElse(null));
        model.addAttribute("doors", tours.count(tour.id()).doors());
        return "departure/form";
    }
}
