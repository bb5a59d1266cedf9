package fr.bricoconcierge.charter;

import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the limits that changed, all of them or none, and never over those of a colleague that one has not seen. */
@Service
@Transactional
class Limits {

    private final Settings settings;

    Limits(Settings settings) {
        this.settings = settings;
    }

    /** @throws LimitsChanged when others are in force than those that were seen, and than those typed */
    void set(LimitsForm typed, AccountId by) {
        settings.hold();
        LimitsForm inForce = LimitsForm.of(settings);
        if (!inForce.seen().equals(typed.seen()) && !inForce.values().equals(typed.values())) {
            throw new LimitsChanged(inForce);
        }
        typed.values().forEach((setting, value) -> {
            if (value != settings.number(setting)) {
                settings.set(setting, value.toString(), by);
            }
        });
    }
}
