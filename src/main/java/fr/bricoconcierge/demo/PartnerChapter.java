package fr.bricoconcierge.demo;

import fr.bricoconcierge.account.TeamManagement;
import fr.bricoconcierge.chasing.ChaseRound;
import fr.bricoconcierge.partnerlink.PartnerAddresses;
import fr.bricoconcierge.referral.HandedOver;
import fr.bricoconcierge.referral.NewReferral;
import fr.bricoconcierge.referral.PreferredContact;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Theme;
import fr.bricoconcierge.shared.Uuids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** An organisation that answers by a link: one of its referrals fell silent, one waits with a link in its mailbox. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class PartnerChapter {

    private static final int SILENT_SINCE = 24;

    private final TeamManagement management;
    private final PartnerAddresses addresses;
    private final Consents consents;
    private final Referring referring;
    private final ChaseRound round;
    private final Narrator narrator;

    PartnerChapter(
            TeamManagement management,
            PartnerAddresses addresses,
            Consents consents,
            Referring referring,
            ChaseRound round,
            Narrator narrator) {
        this.management = management;
        this.addresses = addresses;
        this.consents = consents;
        this.referring = referring;
        this.round = round;
        this.narrator = narrator;
    }

    void tell(Stage stage) {
        DemoCalendar calendar = stage.calendar();
        LocalDate first = calendar.worked(-SILENT_SINCE);
        OrganisationId soliha = narrator.tell(DemoCalendar.at(first, 9, 0), () -> begin(stage));
        refer(stage, "bruno", soliha, DemoCalendar.at(first, 11, 10));
        calendar.past().stream().filter(day -> day.isAfter(first)).forEach(this::chase);
        refer(stage, "carmen", soliha, DemoCalendar.at(calendar.worked(-1), 11, 20));
    }

    private OrganisationId begin(Stage stage) {
        OrganisationId soliha = management.organisationNamed("Soliha Métropole Nord");
        addresses.set(soliha, "habitat@soliha.example", stage.team().coordinator());
        return soliha;
    }

    private void refer(Stage stage, String key, OrganisationId organisation, Instant at) {
        Cast.Met met = stage.cast().get(key);
        var wanted = new NewReferral(
                met.resident(),
                organisation,
                Set.of(Theme.WINDOWS, Theme.BILLS),
                "Changer les fenêtres de la chambre.",
                Set.of(HandedOver.AID_DOCUMENTATION),
                PreferredContact.PHONE,
                null,
                null);
        narrator.tell(at, () -> {
            consents.give(met.resident(), ConsentPurpose.KEEP_CARD, ConsentHow.ORAL, met.by(), at);
            consents.give(met.resident(), ConsentPurpose.SHARE_WITH_AMELIO, ConsentHow.ORAL, met.by(), at);
            referring.refer(Uuids.next(), wanted, met.by());
        });
    }

    private void chase(LocalDate day) {
        Instant at = DemoCalendar.at(day, 9, 15);
        narrator.tell(at, () -> round.go(at));
    }
}
