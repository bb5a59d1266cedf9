package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.StartedFrom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Where one goes once it is known whose card it is: on to what the card was opened for, or back. */
final class NextPage {

    private NextPage() {}

    static String after(ResidentId resident, StartedFrom from) {
        StartedFrom.FollowUp next = from.suite();
        if (next == null) {
            return from.retour() == null ? "/habitants/" + resident : from.retour();
        }
        return switch (next) {
            case RENDEZ_VOUS -> carryOn("/rendez-vous/nouveau", resident, from);
            case INTERVENTION -> carryOn("/interventions/nouvelle", resident, from);
            case ORIENTATION -> carryOn("/orientations/nouvelle", resident, from);
        };
    }

    /** A card for whoever sent a request, opened with what is known of it. */
    static String newCard(StartedFrom from, @Nullable ResidentId recommendedBy) {
        return UriComponentsBuilder.fromPath("/habitants/nouveau")
                .queryParam("origine", from.origine())
                .queryParam("canal", from.canal())
                .queryParam("source", from.source())
                .queryParamIfPresent("porte", Optional.ofNullable(from.porte()))
                .queryParamIfPresent("suite", Optional.ofNullable(from.suite()))
                .queryParamIfPresent("recommande", Optional.ofNullable(recommendedBy))
                .build()
                .toUriString();
    }

    private static String carryOn(String path, ResidentId resident, StartedFrom from) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("habitant", resident)
                .queryParamIfPresent("origine", Optional.ofNullable(from.origine()))
                .queryParamIfPresent("canal", Optional.ofNullable(from.canal()))
                .queryParamIfPresent("porte", Optional.ofNullable(from.porte()))
                .queryParamIfPresent("source", Optional.ofNullable(from.source()))
                .queryParamIfPresent("retour", Optional.ofNullable(from.retour()))
                .queryParamIfPresent("quand", Optional.ofNullable(from.quand()))
                .queryParamIfPresent("qui", Optional.ofNullable(from.qui()))
                .queryParamIfPresent("avec", Optional.ofNullable(from.avec()))
                .encode()
                .build()
                .toUriString();
    }
}
