package fr.bricoconcierge.solicitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Where one calls, books or begins a visit, the charter is said, and asks why past its limits (H7). */
@PageTest
@Import(Visits.class)
class CharterAtWorkTests {

    private static final String NEW_VISIT = "/interventions/nouvelle?habitant=";
    private static final String WHY = "Dites pourquoi passer outre la charte, ou cochez « C’est une urgence ».";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    private Visitor concierge;
    private ResidentId resident;
    private String card;

    @BeforeEach
    void meet() {
        CurrentAccount samira = people.another(Role.CONCIERGE);
        concierge = visitors.as(samira);
        resident = visits.resident(samira, ConsentPurpose.KEEP_CARD);
        card = "/habitants/" + resident;
    }

    @Test
    void callsOfOursCountAndTheOneThatReachesTheLimitSaysSo() {
        assertThat(call("ANSWERED").text()).contains("1 contact sur 3 depuis 30 jours");
        assertThat(call("VOICEMAIL").text()).contains("2 contacts sur 3 depuis 30 jours");

        assertThat(call("NO_ANSWER").text())
                .contains("La limite de la charte est atteinte", "3 contacts sur 3 depuis 30 jours")
                .contains("Un contact de plus demande une raison");
    }

    @Test
    void repliesAndCallsReceivedDoNotCount() {
        call("RECEIVED");
        Screen page =
                callForm().with("asked", "true").with("outcome", "ANSWERED").submit();

        assertThat(page.text()).contains("0 contact sur 3 depuis 30 jours");
    }

    @Test
    void pastTheLimitACallAsksWhyAndKeepsWhatWasTyped() {
        callThrice();

        Screen refused =
                callForm().with("outcome", "ANSWERED").with("result", "NEWS").submit();
        assertThat(refused.error("whyBeyond")).isEqualTo(WHY);
        FilledForm kept = refused.form(card + "/appels");
        assertThat(kept.value("result")).isEqualTo("NEWS");
        assertThat(refused.select("details[open] form[action$=appels]")).isNotEmpty();
        assertThat(concierge.open(card).text()).contains("3 contacts sur 3");

        String tooLong = "x".repeat(201);
        assertThat(kept.with("whyBeyond", tooLong)
                        .with("outcome", "ANSWERED")
                        .submit()
                        .error("whyBeyond"))
                .isEqualTo("Écrivez au plus 200 caractères.");
        Screen noted = kept.with("whyBeyond", "Elle attend un papier")
                .with("outcome", "ANSWERED")
                .submit();
        assertThat(noted.texts(".timeline__title")).contains("Au-delà de la charte : 4 contacts sur 3");
        assertThat(noted.text()).contains("Elle attend un papier", "4 contacts sur 3");
    }

    @Test
    void anEmergencyIsOneTapAndACallTakenBackDoesNotCount() {
        callThrice();
        FilledForm form = callForm();
        Screen page = form.with("emergency", "true").with("outcome", "ANSWERED").submit();
        assertThat(page.text()).contains("4 contacts sur 3", "urgence");

        String undo = page.select(".toast form").attr("action");
        assertThat(undo).endsWith("/annulation");
        assertThat(concierge.post(undo).text()).contains("L’appel est effacé.", "3 contacts sur 3");
        assertThat(visitors.as(people.colleague())
                        .post(callThatCounts() + "/annulation")
                        .text())
                .contains("4 contacts sur 3");
    }

    @Test
    void aCallWithoutItsOutcomeIsAskedForIt() {
        Screen page = callForm().submit();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Dites si vous vous êtes parlé.");
        assertThat(callForm()
                        .with("task", "demain")
                        .with("outcome", "ANSWERED")
                        .submit()
                        .text())
                .contains("Choisissez dans la liste.");
    }

    @Test
    void visitsThatTookPlaceCountAndThoseGivenUpDoNot() {
        for (int i = 0; i < 4; i++) {
            Screen part = visits.firstPart(concierge, resident, PartType.STANDARD);
            visits.giveUp(concierge, part);
        }
        assertThat(concierge.open(card).text()).contains("0 intervention sur 3 depuis 6 mois");

        begin(PartType.STANDARD);
        begin(PartType.ADVICE);
        assertThat(concierge.open(NEW_VISIT + resident).text()).contains("2 interventions sur 3 depuis 6 mois");
        begin(PartType.STANDARD);
        FilledForm fourth = concierge.open(NEW_VISIT + resident).form("/interventions");
        Screen refused = fourth.with("elsewhere", "Chez sa fille").submit();
        assertThat(refused.error("whyBeyond")).isEqualTo(WHY);
        assertThat(refused.form("/interventions").value("elsewhere")).isEqualTo("Chez sa fille");
        assertThat(refused.text()).contains("3 interventions sur 3 depuis 6 mois");

        assertThat(fourth.with("whyBeyond", "Suite de la fuite").submit().text())
                .contains("L’intervention est commencée.");
        assertThat(concierge.open(card).text()).contains("4 interventions sur 3", "Suite de la fuite");
    }

    @Test
    void anEmergencyIsNeverHeldUp() {
        for (int i = 0; i < 3; i++) {
            begin(PartType.STANDARD);
        }

        assertThat(begin(PartType.EMERGENCY).text()).contains("L’intervention est commencée.");
        assertThat(concierge.open(card).text()).contains("4 interventions sur 3", "urgence");
    }

    @Test
    void aVisitOfOurOwnIsAContactAndNoIntervention() {
        concierge
                .open(NEW_VISIT + resident)
                .form("/interventions")
                .with("ours", "true")
                .submit();

        assertThat(concierge.open(card).text())
                .contains("1 contact sur 3 depuis 30 jours", "0 intervention sur 3 depuis 6 mois");
        assertThat(concierge.open(NEW_VISIT + resident + "&canal=TOUR").select("input[name=ours]"))
                .isEmpty();
    }

    @Test
    void whatWasWrittenOfSomebodyWhoIsForgottenGoesAndHowOftenStays() {
        resident = visits.resident(people.concierge());
        card = "/habitants/" + resident;
        callThrice();
        callForm()
                .with("outcome", "ANSWERED")
                .with("whyBeyond", "Sa fille nous attend")
                .submit();

        Screen forgotten = concierge.open(card).form(card + "/effacement").submit();
        assertThat(forgotten.text())
                .contains("Cette fiche a été effacée", "Au-delà de la charte : 4 contacts sur 3", "effacé")
                .doesNotContain("Sa fille nous attend");
    }

    private Screen begin(PartType type) {
        return visits.begun(concierge, resident, type);
    }

    private void callThrice() {
        for (int i = 0; i < 3; i++) {
            call("ANSWERED");
        }
    }

    private Screen call(String outcome) {
        return callForm().with("outcome", outcome).submit();
    }

    private FilledForm callForm() {
        return concierge.open(card).form(card + "/appels");
    }

    /** A call of the concierge past the limit, by its address. */
    private String callThatCounts() {
        UUID call = UUID.randomUUID();
        concierge.post(card + "/appels", "call", call.toString(), "outcome", "ANSWERED", "emergency", "true");
        return card + "/appels/" + call;
    }
}
