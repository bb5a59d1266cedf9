package fr.bricoconcierge.photo;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.advisor.HomePhoto;
import fr.bricoconcierge.intervention.InterventionReading;
import fr.bricoconcierge.intervention.VisitPage;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.InterventionId;
import java.util.List;
import java.util.function.Function;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One photo in full, between the one before and the one after; removing it. */
@Controller
class PhotoPageController {

    private final VisitPhotos photos;
    private final PhotoReading reading;
    private final SharedPhotos shared;
    private final InterventionReading visits;

    PhotoPageController(VisitPhotos photos, PhotoReading reading, SharedPhotos shared, InterventionReading visits) {
        this.photos = photos;
        this.reading = reading;
        this.shared = shared;
        this.visits = visits;
    }

    @GetMapping("/interventions/{id}/photos/{photo}")
    String show(
            @PathVariable InterventionId id,
            @PathVariable PhotoId photo,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        VisitPage visit = visits.getPage(id);
        place(reading.of(id), row -> row.id().equals(photo), PhotoRow::href, photo, model);
        model.addAttribute("visit", visit);
        model.addAttribute("removable", visit.isOpen() || account.role() == Role.COORDINATOR);
        return "photo/show";
    }

    @PostMapping("/interventions/{id}/photos/{photo}/retrait")
    String remove(
            @PathVariable InterventionId id,
            @PathVariable PhotoId photo,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        photos.remove(id, photo, account);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("photo.removed"));
        return "redirect:/interventions/%s#photos".formatted(id);
    }

    @GetMapping("/orientations/{id}/photos/{photo}")
    String showShared(
            @PathVariable ReferralId id,
            @PathVariable PhotoId photo,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        List<HomePhoto> all = shared.of(id, account);
        place(all, it -> it.photo().equals(photo.toString()), HomePhoto::href, photo, model);
        model.addAttribute("referral", id);
        return "photo/shared";
    }

    private static <T> void place(
            List<T> all, Function<T, Boolean> wanted, Function<T, String> href, PhotoId photo, Model model) {
        int at =
                all.stream().filter(wanted::apply).findFirst().map(all::indexOf).orElse(-1);
        if (at < 0) {
            throw new PhotoNotFound(photo);
        }
        model.addAttribute("photo", all.get(at));
        model.addAttribute("position", at + 1);
        model.addAttribute("total", all.size());
        model.addAttribute("previous", at == 0 ? null : href.apply(all.get(at - 1)));
        model.addAttribute("next", at == all.size() - 1 ? null : href.apply(all.get(at + 1)));
    }
}
