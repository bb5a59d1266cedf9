package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.message.MessageChannel;
import fr.bricoconcierge.message.NewMessage.Addressee;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.ResidentId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a resident agreed to be told of appointments.
 *
 * @param email theirs, when they agreed to e-mail and it is known
 * @param phone the same for SMS, in E.164
 */
record Reach(
        ResidentId resident,
        HouseholdId household,
        @Nullable String firstName,
        @Nullable String email,
        @Nullable String phone) {

    Optional<Addressee> by(MessageChannel channel) {
        return Optional.ofNullable(channel == MessageChannel.EMAIL ? email : phone)
                .map(address -> new Addressee(channel, address, resident, household));
    }

    String greeting() {
        return firstName == null ? "Bonjour," : "Bonjour " + firstName + ",";
    }
}
