package fr.bricoconcierge.logbooklist;

import fr.bricoconcierge.followup.FollowUpCause;
import fr.bricoconcierge.intervention.HowItWent;
import fr.bricoconcierge.intervention.Occasion;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Situation;
import fr.bricoconcierge.resident.DeclineReason;
import fr.bricoconcierge.resident.RequestReason;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Theme;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A visit, a request or a follow-up visit in the logbook.
 *
 * @param reason of a request: what it is about, or why it is declined
 * @param asked what a declined request was about
 * @param extract what its report says, the words looked for between {@link Extract#START} and {@link Extract#END}
 */
record LogbookRow(
        LogbookKind kind,
        UUID id,
        Instant at,
        @Nullable ResidentId resident,
        @Nullable String name,
        @Nullable Origin origin,
        @Nullable String sector,
        String who,
        LogbookOutcome outcome,
        @Nullable Occasion occasion,
        @Nullable String types,
        @Nullable String themes,
        @Nullable FollowUpCause cause,
        @Nullable Channel channel,
        @Nullable String reason,
        @Nullable RequestReason asked,
        boolean urgent,
        @Nullable HowItWent howItWent,
        @Nullable Integer minutes,
        @Nullable RequestReason askedFirst,
        @Nullable RequestReason needed,
        @Nullable String situations,
        @Nullable String lesson,
        @Nullable String extract) {

    public Moment moment() {
        return Moment.at(at);
    }

    public String href() {
        return switch (kind) {
            case VISIT -> "/interventions/" + id;
            case FOLLOW_UP -> "/visites-de-suivi/" + id;
            case REQUEST -> resident == null ? "/demandes" : "/habitants/" + resident;
        };
    }

    public String title() {
        return name == null ? "Personne sans fiche" : name;
    }

    /** « Standard, puis conseil : humidité », « Demande : un danger à la maison ». */
    public String about() {
        return switch (kind) {
            case VISIT -> themes == null ? kinds() : kinds() + "\u00a0: " + themeNames();
            case FOLLOW_UP -> Objects.requireNonNull(cause).label();
            case REQUEST -> "Demande\u00a0: " + requested();
        };
    }

    /** « Samira · Sur rendez-vous · rencontre : tournée · Wazemmes ». */
    public String facts() {
        return Stream.of(
                        who,
                        label(occasion),
                        label(channel),
                        origin == null
                                ? null
                                : "rencontre\u00a0: " + origin.label().toLowerCase(Locale.FRANCE),
                        sector)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    public List<Extract.Piece> found() {
        return Extract.of(extract);
    }

    /** « Standard, puis conseil ». */
    String kinds() {
        String joined = each(types, name -> PartType.valueOf(name).label().toLowerCase(Locale.FRANCE), ", puis ");
        return joined.isEmpty() ? joined : joined.substring(0, 1).toUpperCase(Locale.FRANCE) + joined.substring(1);
    }

    String themeNames() {
        return each(themes, name -> Theme.valueOf(name).label(), ", ");
    }

    String situationNames() {
        return each(situations, name -> Situation.valueOf(name).label(), ", ");
    }

    /** What somebody asked for, and why it was declined where it was. */
    String requested() {
        if (reason == null) {
            return "";
        }
        if (outcome != LogbookOutcome.DECLINED) {
            return RequestReason.valueOf(reason).label();
        }
        String why = DeclineReason.valueOf(reason).label();
        return asked == null ? why : asked.label() + " – " + why;
    }

    static @Nullable String label(@Nullable Labelled code) {
        return code == null ? null : code.label();
    }

    private static String each(@Nullable String names, Function<String, String> said, String between) {
        return names == null
                ? ""
                : Arrays.stream(names.split(",")).map(said).distinct().collect(Collectors.joining(between));
    }
}
