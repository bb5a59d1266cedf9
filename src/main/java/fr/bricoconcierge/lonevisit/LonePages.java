package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.PhoneNumber;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the pages of the team say of visits made alone: to the one who is alone, and to the coordinator. */
@ControllerAdvice
class LonePages {

    private final LoneVisitReading reading;
    private final AlertContacts contacts;
    private final Settings settings;
    private final Clock clock;

    LonePages(LoneVisitReading reading, AlertContacts contacts, Settings settings, Clock clock) {
        this.reading = reading;
        this.contacts = contacts;
        this.settings = settings;
        this.clock = clock;
    }

    @ModelAttribute("alone")
    @Nullable
    Alone alone(@AuthenticationPrincipal @Nullable CurrentAccount account) {
        return account == null || account.role() == Role.ADVISOR ? null : new Alone(account);
    }

    /** Asked for by the layout alone, so that what shows no page costs nothing. */
    class Alone {

        private final CurrentAccount account;

        Alone(CurrentAccount account) {
            this.account = account;
        }

        /** The bar of the one who is alone; null for anybody else, and where the database does not answer. */
        public @Nullable OwnBar bar() {
            try {
                Instant now = clock.instant();
                return reading.seenAlone(account.id(), now)
                        .map(visit -> new OwnBar(
                                visit.id(), visit.expectedEnd(), now, visit.alertedAt() != null, contacts.reachable()))
                        .orElse(null);
            } catch (DataAccessException | TransactionException e) {
                return null; // the page that says so must not fail for it
            }
        }

        public List<AlertBanner> alerts() {
            if (account.role() != Role.COORDINATOR) {
                return List.of();
            }
            try {
                Instant now = clock.instant();
                return reading.alerts().stream()
                        .map(alert -> AlertBanner.of(alert, now))
                        .toList();
            } catch (DataAccessException | TransactionException e) {
                return List.of();
            }
        }

        public String helpNumber() {
            return settings.text(Setting.HELP_NUMBER);
        }

        public String helpNumberSaid() {
            return PhoneNumber.shown(helpNumber());
        }
    }
}
