package fr.bricoconcierge.handover;

import fr.bricoconcierge.referral.PreferredContact;
import fr.bricoconcierge.referral.ReferralAnswer;
import fr.bricoconcierge.referral.ReferralState;
import fr.bricoconcierge.shared.HarmlessCell;
import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.Programme;
import fr.bricoconcierge.shared.Theme;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One referral of the month, of a person who agrees today. */
record MonthLine(
        Instant madeAt,
        String name,
        @Nullable String place,
        @Nullable String commune,
        @Nullable String phone,
        @Nullable String email,
        PreferredContact preferredContact,
        String themes,
        ReferralState state,
        @Nullable ReferralAnswer answer,
        @Nullable Instant meetingAt,
        @Nullable Programme programme,
        @Nullable String fileNumber,
        Instant lastAt) {

    static final List<String> HEADER = List.of(
            "Orientée le",
            "Nom",
            "Adresse",
            "Commune",
            "Téléphone",
            "Courriel",
            "Préfère",
            "Constaté",
            "Où elle en est",
            "Réponse",
            "Rendez-vous",
            "Programme",
            "Dossier",
            "Dernière étape");

    List<Object> cells() {
        return List.of(
                Moment.dateOf(madeAt),
                name,
                said(place),
                said(commune),
                phone == null ? "" : HarmlessCell.number(PhoneNumber.shown(phone)),
                said(email),
                preferredContact.label(),
                themeLabels(),
                state.label(),
                said(answer),
                meetingAt == null ? "" : Moment.dateOf(meetingAt),
                said(programme),
                said(fileNumber),
                Moment.dateOf(lastAt));
    }

    private String themeLabels() {
        return Arrays.stream(themes.split(","))
                .filter(theme -> !theme.isEmpty())
                .map(theme -> Theme.valueOf(theme).label())
                .collect(Collectors.joining(", "));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String said(@Nullable Labelled value) {
        return value == null ? "" : value.label();
    }
}
