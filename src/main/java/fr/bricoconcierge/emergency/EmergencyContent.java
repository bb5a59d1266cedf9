package fr.bricoconcierge.emergency;

import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.part.PartContent;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.shared.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an emergency part holds: a danger, most likely that of the theme it was opened for. */
@Component
class EmergencyContent implements PartContent {

    private final MakeSafes makeSafes;

    EmergencyContent(MakeSafes makeSafes) {
        this.makeSafes = makeSafes;
    }

    @Override
    public PartType type() {
        return PartType.EMERGENCY;
    }

    @Override
    public void begin(PartId part, @Nullable Theme theme) {
        makeSafes.save(new MakeSafe(part, DangerKind.of(theme)));
    }

    @Override
    public void serve(PartId part, @Nullable Theme theme) {
        makeSafes.findById(part).ifPresent(makeSafe -> makeSafe.suspect(DangerKind.of(theme)));
    }

    @Override
    public boolean isUntouched(PartId part) {
        return makeSafes.findById(part).map(MakeSafe::isUntouched).orElse(true);
    }
}
