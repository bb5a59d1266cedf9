package fr.bricoconcierge.charter;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the limits that changed, all of them or none. */
@Service
@Transactional
class Limits {

    private final Settings settings;

    Limits(Settings settings) {
        this.settings = settings;
    }

    void set(Map<Setting, Integer> values, AccountId by) {
        values.forEach((setting, value) -> {
            if (value != settings.number(setting)) {
                settings.set(setting, value.toString(), by);
            }
        });
    }
}
