package fr.bricoconcierge.knock;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** What a tablet tells of a door that opened, now or when it has found the network again. */
@Controller
class TalkInPlaceController {

    private final Knocking knocking;
    private final DoorAnswer answer;
    private final TapTime time;

    TalkInPlaceController(Knocking knocking, DoorAnswer answer, TapTime time) {
        this.knocking = knocking;
        this.answer = answer;
        this.time = time;
    }

    /** Answers the part of the list that changed, and in a header where the card is opened when one is. */
    @PostMapping(path = "/tournees/{id}/portes/{door}/conversations", headers = "HX-Request")
    String somebody(
            @ModelAttribute("at") DoorOfTour at,
            @Valid @ModelAttribute("talk") TalkForm talk,
            @ModelAttribute TalkAge when,
            @AuthenticationPrincipal CurrentAccount account,
            HttpServletResponse response,
            Model model) {
        try {
            var attempt = at.attempt(time.of(when.age()), account.id());
            knocking.somebody(talk.passage(), attempt, talk.talk());
            if (talk.outcome().opensCard()) {
                response.setHeader("HX-Redirect", at.card(talk));
            }
        } catch (Refused refusal) {
            DoorAnswer.refuse(refusal, model);
        }
        return answer.about(at.id(), account.id(), Set.of(at.door()), when.depuis(), model);
    }

    /**
     * Where the tablet stands.
     *
     * @param age how many seconds ago it was told, when the tablet had to wait
     * @param depuis the last change that the tablet knows of
     */
    record TalkAge(@Nullable Integer age, @Nullable Long depuis) {}
}
