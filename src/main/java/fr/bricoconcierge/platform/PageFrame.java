package fr.bricoconcierge.platform;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.setting.AccentColour;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout shows around every page. */
@ControllerAdvice
class PageFrame {

    private final Settings settings;
    private final Clock clock;

    PageFrame(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @ModelAttribute("thisYear")
    ThisYear thisYear() {
        return new ThisYear(Moment.dateOf(clock.instant()));
    }

    @ModelAttribute("serviceName")
    String serviceName() {
        return settings.text(Setting.SERVICE_NAME);
    }

    /** Six hexadecimal digits when the screens have a colour of their own. */
    @ModelAttribute("accent")
    @Nullable
    String accent() {
        String colour = settings.text(Setting.ACCENT_COLOUR);
        return colour.equals(AccentColour.STANDARD) ? null : colour.substring(1);
    }

    @ModelAttribute("viewer")
    @Nullable
    Viewer viewer(@AuthenticationPrincipal @Nullable CurrentAccount account) {
        return account == null
                ? null
                : new Viewer(
                        account.id(),
                        account.name(),
                        account.role().label(),
                        account.role().name());
    }

    @ModelAttribute("navigation")
    List<NavigationEntry> navigation(
            @AuthenticationPrincipal @Nullable CurrentAccount account, HttpServletRequest request) {
        return account == null ? List.of() : NavigationEntry.of(account.role(), request.getRequestURI());
    }

    /** Who is looking, as the layout names them. */
    record Viewer(AccountId account, String name, String roleLabel, String role) {}
}
