package fr.bricoconcierge.knock;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.tour.TourId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the other tablet of the pair did since; nothing at all when it did nothing. */
@Controller
class ChangesController {

    private final DoorList doors;
    private final DoorAnswer answer;

    ChangesController(DoorList doors, DoorAnswer answer) {
        this.doors = doors;
        this.answer = answer;
    }

    @GetMapping("/tournees/{id}/changements")
    @Nullable
    String changes(
            @PathVariable TourId id,
            @RequestParam long depuis,
            @AuthenticationPrincipal CurrentAccount account,
            HttpServletResponse response,
            Model model) {
        if (doors.change(id) <= depuis) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return null;
        }
        return answer.about(id, account.id(), Set.of(), depuis, model);
    }
}
