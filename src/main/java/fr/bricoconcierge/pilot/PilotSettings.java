package fr.bricoconcierge.pilot;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets what changed, all of it or nothing. */
@Service
@Transactional
class PilotSettings {

    private final Settings settings;

    PilotSettings(Settings settings) {
        this.settings = settings;
    }

    void set(Map<Setting, String> values, AccountId by) {
        values.forEach((setting, value) -> {
            if (!value.equals(settings.text(setting))) {
                settings.set(setting, value, by);
            }
        });
    }
}
