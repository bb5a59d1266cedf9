package fr.bricoconcierge.pilot;

import static fr.bricoconcierge.setting.Setting.ACCENT_COLOUR;
import static fr.bricoconcierge.setting.Setting.APPOINTMENT_MINUTES;
import static fr.bricoconcierge.setting.Setting.CALL_BACK_WEEKS;
import static fr.bricoconcierge.setting.Setting.FEEDBACK_AFTER_DAYS;
import static fr.bricoconcierge.setting.Setting.FEEDBACK_LINK_WEEKS;
import static fr.bricoconcierge.setting.Setting.FIELD_DAYS;
import static fr.bricoconcierge.setting.Setting.HELP_WEEKS;
import static fr.bricoconcierge.setting.Setting.HOUSEHOLD_CEILING;
import static fr.bricoconcierge.setting.Setting.KIT_PIECES;
import static fr.bricoconcierge.setting.Setting.NOTICE_MONTHS;
import static fr.bricoconcierge.setting.Setting.PILOT_END;
import static fr.bricoconcierge.setting.Setting.PILOT_START;
import static fr.bricoconcierge.setting.Setting.PUBLIC_ADDRESS;
import static fr.bricoconcierge.setting.Setting.PURCHASE_CEILING;
import static fr.bricoconcierge.setting.Setting.RECEIPT_DAYS;
import static fr.bricoconcierge.setting.Setting.REFUSAL_MONTHS;
import static fr.bricoconcierge.setting.Setting.SECTOR_DOORS;
import static fr.bricoconcierge.setting.Setting.SERVICE_EMAIL;
import static fr.bricoconcierge.setting.Setting.SERVICE_NAME;
import static fr.bricoconcierge.setting.Setting.SERVICE_PHONE;
import static fr.bricoconcierge.setting.Setting.SIGNATORY;
import static fr.bricoconcierge.setting.Setting.TOWN_NAME;

import fr.bricoconcierge.print.Printable;
import fr.bricoconcierge.setting.AccentColour;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.EmailAddress;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** The settings as the coordinator types them. */
@NullUnmarked
record PilotSettingsForm(
        @NotBlank(message = "Donnez le nom du service.")
        @Size(max = 60, message = "Écrivez au plus 60 caractères.")
        @Printable
        String serviceName,

        @NotBlank(message = "Donnez le nom de la collectivité.")
        @Size(max = 80, message = "Écrivez au plus 80 caractères.")
        @Printable
        String townName,

        @NotBlank(message = "Indiquez le téléphone du service.")
        String servicePhone,

        @NotBlank(message = "Indiquez le courriel du service.")
        @EmailAddress(message = "Indiquez une adresse comme bonjour@ville.fr.")
        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String serviceEmail,

        @NotBlank(message = ADDRESS)
        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        @Pattern(regexp = "https://[a-z0-9-]+(\\.[a-z0-9-]+)+(:\\d{2,5})?(/[A-Za-z0-9._-]+)*/?", message = ADDRESS)
        String publicAddress,

        @NotBlank(message = "Dites qui signe les courriers.")
        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        @Printable
        String signatory,

        @NotBlank(message = COLOUR) String accentColour,

        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 24, message = "Écrivez 24 ou moins.")
        Integer noticeMonths,

        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 60, message = "Écrivez 60 ou moins.")
        Integer refusalMonths,

        LocalDate pilotStart,
        LocalDate pilotEnd,

        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 50, message = "Écrivez 50 ou moins.")
        Integer kitPieces,

        @NotNull(message = ASKED)
        @Min(value = 1, message = LEAST)
        @Max(value = 1000, message = "Écrivez 1000 ou moins.")
        Integer sectorDoors,

        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 28, message = "Écrivez 28 ou moins.")
        Integer fieldDays,

        @NotNull(message = AMOUNT)
        @DecimalMin(value = "0", message = AMOUNT)
        @DecimalMax(value = "10000", message = AMOUNT)
        @Digits(integer = 5, fraction = 2, message = AMOUNT)
        BigDecimal purchaseCeiling,

        @NotNull(message = AMOUNT)
        @DecimalMin(value = "0", message = AMOUNT)
        @DecimalMax(value = "10000", message = AMOUNT)
        @Digits(integer = 5, fraction = 2, message = AMOUNT)
        BigDecimal householdCeiling,

        @NotNull(message = ASKED)
        @Min(value = 15, message = "Écrivez 15 ou plus.")
        @Max(value = 480, message = "Écrivez 480 ou moins.")
        Integer appointmentMinutes,

        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 60, message = "Écrivez 60 ou moins.")
        Integer receiptDays,

        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 52, message = "Écrivez 52 ou moins.")
        Integer callBackWeeks,

        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 52, message = "Écrivez 52 ou moins.")
        Integer helpWeeks,

        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 14, message = "Écrivez 14 ou moins.")
        Integer feedbackAfterDays,

        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 26, message = "Écrivez 26 ou moins.")
        Integer feedbackLinkWeeks) {

    private static final String ADDRESS = "Indiquez une adresse complète, par exemple https://brico.ville.fr.";
    private static final String COLOUR = "Indiquez une couleur comme #1e4674.";
    private static final String ASKED = "Indiquez un nombre.";
    private static final String LEAST = "Écrivez 1 ou plus.";
    private static final String AMOUNT = "Indiquez un montant, par exemple 30.";

    static PilotSettingsForm of(Settings settings) {
        return new PilotSettingsForm(
                settings.text(SERVICE_NAME),
                settings.text(TOWN_NAME),
                PhoneNumber.shown(settings.text(SERVICE_PHONE)),
                settings.text(SERVICE_EMAIL),
                settings.text(PUBLIC_ADDRESS),
                settings.text(SIGNATORY),
                settings.text(ACCENT_COLOUR),
                settings.number(NOTICE_MONTHS),
                settings.number(REFUSAL_MONTHS),
                settings.date(PILOT_START).orElse(null),
                settings.date(PILOT_END).orElse(null),
                settings.number(KIT_PIECES),
                settings.number(SECTOR_DOORS),
                settings.number(FIELD_DAYS),
                settings.money(PURCHASE_CEILING).euros(),
                settings.money(HOUSEHOLD_CEILING).euros(),
                settings.number(APPOINTMENT_MINUTES),
                settings.number(RECEIPT_DAYS),
                settings.number(CALL_BACK_WEEKS),
                settings.number(HELP_WEEKS),
                settings.number(FEEDBACK_AFTER_DAYS),
                settings.number(FEEDBACK_LINK_WEEKS));
    }

    /** What to keep for each setting; refuses what no single field can judge. */
    Map<Setting, String> values() {
        if (pilotStart != null && pilotEnd != null && pilotEnd.isBefore(pilotStart)) {
            throw new Refused("pilotEnd", "La fin vient après le début.");
        }
        if (householdCeiling.compareTo(purchaseCeiling) < 0) {
            throw new Refused(
                    "householdCeiling", "Le plafond d’un foyer ne peut pas être plus bas que celui d’un achat.");
        }
        PhoneNumber phone = PhoneNumber.parse(servicePhone)
                .orElseThrow(() -> new Refused("servicePhone", "Indiquez un numéro comme 03 20 00 00 00."));
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        values.put(SERVICE_NAME, serviceName);
        values.put(TOWN_NAME, townName);
        values.put(ACCENT_COLOUR, colour());
        values.put(SERVICE_PHONE, phone.e164());
        values.put(SERVICE_EMAIL, serviceEmail);
        values.put(PUBLIC_ADDRESS, publicAddress.replaceFirst("/$", ""));
        values.put(SIGNATORY, signatory);
        values.put(PILOT_START, text(pilotStart));
        values.put(PILOT_END, text(pilotEnd));
        values.put(PURCHASE_CEILING, purchaseCeiling.stripTrailingZeros().toPlainString());
        values.put(HOUSEHOLD_CEILING, householdCeiling.stripTrailingZeros().toPlainString());
        putNumbers(values);
        return values;
    }

    private void putNumbers(Map<Setting, String> values) {
        values.put(NOTICE_MONTHS, text(noticeMonths));
        values.put(REFUSAL_MONTHS, text(refusalMonths));
        values.put(KIT_PIECES, text(kitPieces));
        values.put(SECTOR_DOORS, text(sectorDoors));
        values.put(FIELD_DAYS, text(fieldDays));
        values.put(APPOINTMENT_MINUTES, text(appointmentMinutes));
        values.put(RECEIPT_DAYS, text(receiptDays));
        values.put(CALL_BACK_WEEKS, text(callBackWeeks));
        values.put(HELP_WEEKS, text(helpWeeks));
        values.put(FEEDBACK_AFTER_DAYS, text(feedbackAfterDays));
        values.put(FEEDBACK_LINK_WEEKS, text(feedbackLinkWeeks));
    }

    /** Dark enough for white words on it, or refused with one that is. */
    private String colour() {
        AccentColour colour = AccentColour.parse(accentColour).orElseThrow(() -> new Refused("accentColour", COLOUR));
        if (!colour.isReadable()) {
            throw new Refused(
                    "accentColour",
                    String.format(
                            Locale.FRANCE,
                            "Trop clair\u00a0: contraste de %.1f avec du blanc, il en faut %.1f au moins. %s conviendrait.",
                            colour.onWhite(),
                            AccentColour.ENOUGH,
                            colour.readable()));
        }
        return colour.toString();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
