package fr.bricoconcierge.demo;

import fr.bricoconcierge.account.TeamManagement;
import fr.bricoconcierge.chasing.ChaseRound;
import fr.bricoconcierge.organisation.OrganisationForm;
import fr.bricoconcierge.organisation.OrganisationKeeping;
import fr.bricoconcierge.organisation.OrganisationKind;
import fr.bricoconcierge.referral.Assigning;
import fr.bricoconcierge.referral.HandedOver;
import fr.bricoconcierge.referral.HandingOn;
import fr.bricoconcierge.referral.HandingOnReason;
import fr.bricoconcierge.referral.NewHandingOn;
import fr.bricoconcierge.referral.NewReferral;
import fr.bricoconcierge.referral.PreferredContact;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Programme;
import fr.bricoconcierge.shared.Theme;
import fr.bricoconcierge.shared.Uuids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An organisation that answers by a link: one of its referrals fell silent, one waits with a link in its mailbox. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class PartnerChapter {

    private static final int SILENT_SINCE = 24;

    private final TeamManagement management;
    private final OrganisationKeeping keeping;
    private final Consents consents;
    private final Referring referring;
    private final ChaseRound round;
    private final HandingOn handing;
    private final Assigning assigning;
    private final JdbcClient database;
    private final Narrator narrator;

    PartnerChapter(
            TeamManagement management,
            OrganisationKeeping keeping,
            Consents consents,
            Referring referring,
            ChaseRound round,
            HandingOn handing,
            Assigning assigning,
            JdbcClient database,
            Narrator narrator) {
        this.management = management;
        this.keeping = keeping;
        this.consents = consents;
        this.referring = referring;
        this.round = round;
        this.handing = handing;
        this.assigning = assigning;
        this.database = database;
        this.narrator = narrator;
    }

    void tell(Stage stage) {
        DemoCalendar calendar = stage.calendar();
        LocalDate first = calendar.worked(-SILENT_SINCE);
        OrganisationId soliha = narrator.tell(DemoCalendar.at(first, 9, 0), () -> begin(stage));
        refer(stage, "bruno", soliha, DemoCalendar.at(first, 11, 10));
        calendar.past().stream().filter(day -> day.isAfter(first)).forEach(this::chase);
        refer(stage, "carmen", soliha, DemoCalendar.at(calendar.worked(-1), 11, 20));
        assign(stage);
        handOn(stage, soliha);
    }

    /** The advisors of one organisation share out who calls whom. */
    private void assign(Stage stage) {
        ReferralId philippe = referral(stage, "philippe");
        narrator.tell(
                DemoCalendar.at(stage.calendar().worked(-1), 17, 30),
                () -> assigning.assign(
                        philippe, stage.team().colleague(), stage.team().advisorAtWork()));
    }

    private ReferralId referral(Stage stage, String key) {
        return database.sql("select id as value from referral where household_id = ?")
                .param(stage.cast().get(key).household().value())
                .query(ReferralId.class)
                .single();
    }

    /** Met by the first organisation, whose programme it was not. */
    private void handOn(Stage stage, OrganisationId soliha) {
        ReferralId chantal = referral(stage, "chantal");
        var wanted = new NewHandingOn(
                soliha,
                HandingOnReason.OTHER_PROGRAMME,
                null,
                "Toiture à isoler avant tout. Préfère être appelée le matin.",
                ConsentHow.ORAL);
        narrator.tell(
                DemoCalendar.at(stage.calendar().worked(-2), 15, 10),
                () -> handing.byAdvisor(
                        Uuids.next(), chantal, wanted, stage.team().advisorAtWork()));
    }

    private OrganisationId begin(Stage stage) {
        OrganisationId soliha = management.organisationNamed("Soliha Métropole Nord");
        say(
                stage,
                soliha,
                new OrganisationForm(
                        Uuids.next(),
                        "Soliha Métropole Nord",
                        OrganisationKind.AMELIO_PLUS_OPERATOR,
                        Set.of(Programme.AMELIO_PLUS),
                        "habitat@soliha.example"));
        say(
                stage,
                stage.team().amelio(),
                new OrganisationForm(
                        Uuids.next(),
                        DemoTeam.AMELIO,
                        OrganisationKind.ADVICE_CENTRE,
                        Set.of(Programme.INFORMATION, Programme.AMELIO),
                        null));
        return soliha;
    }

    private void say(Stage stage, OrganisationId organisation, OrganisationForm said) {
        keeping.change(organisation, said, stage.team().coordinator());
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
