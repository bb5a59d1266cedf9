package fr.bricoconcierge.knock;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.tour.TourId;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Personne » for the rest of a landing or of a building, and taking it back as one. */
@Controller
@RequestMapping("/tournees/{id}")
class RestController {

    private final Gestures gestures;
    private final DoorList list;
    private final DoorAnswer answer;
    private final NoticeOffers notices;
    private final TapTime time;

    RestController(Gestures gestures, DoorList list, DoorAnswer answer, NoticeOffers notices, TapTime time) {
        this.gestures = gestures;
        this.list = list;
        this.answer = answer;
        this.notices = notices;
        this.time = time;
    }

    @PostMapping("/restes")
    String nobody(
            @PathVariable TourId id,
            @Valid @ModelAttribute("rest") RestForm form,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        take(id, form, account.id());
        String undo = "/tournees/%s/gestes/%s/annulation".formatted(id, form.geste());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("knock.rest").undoneBy(undo));
        return "redirect:/tournees/" + id + "#" + form.groupe();
    }

    @PostMapping(path = "/restes", headers = "HX-Request")
    String nobodyInPlace(
            @PathVariable TourId id,
            @Valid @ModelAttribute("rest") RestForm form,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        Set<DoorId> touched = form.namesDoors() ? form.doors().keySet() : Set.of();
        try {
            touched = take(id, form, account.id());
        } catch (Refused refusal) {
            DoorAnswer.refuse(refusal, model);
        }
        return answer.about(id, account.id(), touched, form.depuis(), model);
    }

    @PostMapping("/gestes/{gesture}/annulation")
    String undo(
            @PathVariable TourId id,
            @PathVariable GestureId gesture,
            @RequestParam(required = false) @Nullable String groupe,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        Set<DoorId> doors = gestures.undo(id, gesture, within(id, groupe), account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("knock.undone"));
        String first = doors.stream().findFirst().map(door -> "#porte-" + door).orElse("");
        return "redirect:/tournees/" + id + first;
    }

    @PostMapping(path = "/gestes/{gesture}/annulation", headers = "HX-Request")
    String undoInPlace(
            @PathVariable TourId id,
            @PathVariable GestureId gesture,
            @RequestParam(required = false) @Nullable String groupe,
            @RequestParam(required = false) @Nullable Long depuis,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        Set<DoorId> doors = gestures.undo(id, gesture, within(id, groupe), account.id());
        return answer.about(id, account.id(), doors, depuis, model);
    }

    /** A landing takes back what was done on it alone, also when the gesture took the whole building. */
    private @Nullable Set<DoorId> within(TourId id, @Nullable String groupe) {
        return groupe == null ? null : list.of(id).getGroup(groupe).ids();
    }

    private Set<DoorId> take(TourId id, RestForm form, AccountId by) {
        Map<DoorId, String> doors = form.namesDoors()
                ? form.doors()
                : form.doors(list.of(id).getGroup(form.groupe()).open());
        gestures.nobody(new Gesture(form.geste(), id, doors, time.of(form.age()), by));
        notices.remember(form.avis());
        return doors.keySet();
    }
}
