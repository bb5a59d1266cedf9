package fr.bricoconcierge.advice;

import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.part.PartContent;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.shared.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an advice part holds: the answers about one problem. */
@Component
class AdviceContent implements PartContent {

    private final Advices advices;

    AdviceContent(Advices advices) {
        this.advices = advices;
    }

    @Override
    public PartType type() {
        return PartType.ADVICE;
    }

    @Override
    public void begin(PartId part, @Nullable Theme theme) {
        advices.save(new Advice(part));
    }

    @Override
    public boolean isUntouched(PartId part) {
        return advices.findById(part).map(Advice::isUntouched).orElse(true);
    }
}
