package fr.bricoconcierge.pilot;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.SharedWriting;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets what changed, all of it or nothing, and never over what a colleague set meanwhile and one has not seen. */
@Service
@Transactional
class PilotSettings {

    private final Settings settings;

    PilotSettings(Settings settings) {
        this.settings = settings;
    }

    /** What is in force, as one hidden field of the form. */
    String shown() {
        return SharedWriting.shown(inForce(PilotSettingsForm.of(settings).values()));
    }

    /**
     * What one left as it was shown is left as it is.
     *
     * @throws SettingsChanged when a colleague changed the same ones to something else
     */
    void set(@Nullable String shown, Map<Setting, String> typed, AccountId by) {
        settings.hold();
        Map<Setting, String> mine = SharedWriting.changed(shown, typed);
        Map<Setting, String> inForce = inForce(mine);
        Map<Setting, String> theirs = shown == null ? Map.of() : SharedWriting.changed(shown, inForce);
        Map<Setting, String> clashes = new EnumMap<>(Setting.class);
        theirs.forEach((setting, value) -> {
            if (!value.equals(mine.get(setting))) {
                clashes.put(setting, value);
            }
        });
        if (!clashes.isEmpty()) {
            throw new SettingsChanged(clashes);
        }
        mine.forEach((setting, value) -> {
            if (!value.equals(inForce.get(setting))) {
                settings.set(setting, value, by);
            }
        });
    }

    private Map<Setting, String> inForce(Map<Setting, String> of) {
        Map<Setting, String> all = new EnumMap<>(Setting.class);
        of.keySet().forEach(setting -> all.put(setting, settings.text(setting)));
        return all;
    }
}
