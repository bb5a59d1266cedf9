package fr.bricoconcierge.situation;

import java.util.Arrays;
import java.util.List;

/** The situations sorted by what there is to do about them. */
record SituationBoard(List<SituationView> all) {

    /** Still to be met, those said not met among them. */
    public List<SituationView> toMeet() {
        return in(SituationState.TO_MEET, SituationState.DENIED);
    }

    public List<SituationView> toConfirm() {
        return in(SituationState.FOUND);
    }

    public List<SituationView> met() {
        return in(SituationState.MET);
    }

    public long percent() {
        return all.isEmpty() ? 0 : Math.round(100.0 * met().size() / all.size());
    }

    public String said() {
        return met().size() + "\u00a0sur\u00a0" + all.size();
    }

    private List<SituationView> in(SituationState... states) {
        List<SituationState> wanted = Arrays.asList(states);
        return all.stream().filter(view -> wanted.contains(view.state())).toList();
    }
}
