package fr.bricoconcierge.referral;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a referral in their order, those taken back included. */
@Embeddable
class StepsTaken {

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "referral_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<ReferralStep> steps = new ArrayList<>();

    void add(@Nullable ReferralState from, ReferralState to, StepNote note) {
        steps.add(new ReferralStep(steps.size() + 1, from, to, note));
    }

    /** The last one that stands. */
    ReferralStep last() {
        return steps.stream()
                .filter(ReferralStep::stands)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** How much has happened: what was taken, and what was taken back. */
    int turn() {
        return steps.size()
                + (int) steps.stream().filter(step -> !step.stands()).count();
    }
}
