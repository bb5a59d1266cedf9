package fr.bricoconcierge.handover;

import fr.bricoconcierge.referral.HandedOver;
import fr.bricoconcierge.referral.PreferredContact;
import fr.bricoconcierge.referral.ReferralState;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.Programme;
import fr.bricoconcierge.shared.Theme;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One referral as it goes on paper.
 *
 * @param consentBy who heard the agreement
 * @param textVersion of the words the person agreed to
 */
record ReferralSheet(
        OrganisationId organisationId,
        String organisation,
        @Nullable String advisor,
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String place,
        @Nullable String commune,
        PreferredContact preferredContact,
        ReferralState state,
        String themes,
        @Nullable String wishes,
        String handedOver,
        @Nullable Instant meetingAt,
        @Nullable String meetingPlace,
        @Nullable String fileNumber,
        @Nullable Programme programme,
        Instant madeAt,
        String referrer,
        Instant consentAt,
        ConsentHow consentHow,
        String consentBy,
        String textVersion) {

    public String phoneShown() {
        return phone == null ? "Pas de téléphone" : PhoneNumber.shown(phone);
    }

    public String where() {
        return Stream.of(place, commune)
                .filter(part -> part != null)
                .reduce((street, town) -> street + ", " + town)
                .orElse("Adresse inconnue");
    }

    public List<String> themeLabels() {
        return labels(themes, Theme::valueOf);
    }

    public List<String> handedOverLabels() {
        return labels(handedOver, HandedOver::valueOf);
    }

    public String made() {
        return Moment.at(madeAt).exact();
    }

    public @Nullable String meeting() {
        return meetingAt == null ? null : Moment.at(meetingAt).exact();
    }

    public String agreed() {
        return Moment.at(consentAt).exact();
    }

    public String agreedTo() {
        return ConsentPurpose.SHARE_WITH_AMELIO.text();
    }

    private static List<String> labels(String names, Function<String, ? extends Labelled> read) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(name -> read.apply(name).label())
                .toList();
    }
}
