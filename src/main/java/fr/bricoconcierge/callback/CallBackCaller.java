package fr.bricoconcierge.callback;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.resident.KnownCaller;
import fr.bricoconcierge.resident.KnownCallers;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a request says of the person, for the card that is opened from it. */
@Component
class CallBackCaller implements KnownCallers {

    private final CallBackReading reading;

    CallBackCaller(CallBackReading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<KnownCaller> find(UUID source, CurrentAccount viewer) {
        return reading.find(source, viewer)
                .filter(request -> request.firstName() != null)
                .map(CallBackCaller::caller);
    }

    private static KnownCaller caller(CallBackView request) {
        CallMoment moment = request.preferredMoment();
        return new KnownCaller(
                String.valueOf(request.firstName()),
                request.phoneDisplay(),
                request.email(),
                moment == null || moment == CallMoment.ANY ? null : moment.label(),
                request.message(),
                request.askedAt());
    }
}
