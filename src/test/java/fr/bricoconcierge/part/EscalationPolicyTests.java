package fr.bricoconcierge.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EscalationPolicyTests {

    @Test
    void aStandardPartUncoversAProblemOrADanger() {
        assertThat(EscalationPolicy.next(PartType.STANDARD)).containsExactly(PartType.ADVICE, PartType.EMERGENCY);
    }

    @Test
    void adviceTurnsIntoAnEmergency() {
        assertThat(EscalationPolicy.next(PartType.ADVICE)).contains(PartType.EMERGENCY);
    }

    @ParameterizedTest
    @EnumSource(PartType.class)
    void noPartLeadsToAnotherOfItsKind(PartType type) {
        assertThatThrownBy(() -> EscalationPolicy.require(type, type)).isInstanceOf(Refused.class);
    }
}
