package fr.bricoconcierge.demo;

import fr.bricoconcierge.aftervisit.Changed;
import fr.bricoconcierge.aftervisit.HowItFelt;
import fr.bricoconcierge.aftervisit.Recommends;
import fr.bricoconcierge.aftervisit.Replies;
import fr.bricoconcierge.aftervisit.ReplyForm;
import fr.bricoconcierge.aftervisit.VisitLinks;
import fr.bricoconcierge.feedback.Tone;
import fr.bricoconcierge.preparation.PartnerForm;
import fr.bricoconcierge.preparation.Preparation;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.weeknote.WeekNoteForm;
import fr.bricoconcierge.weeknote.WeekNotes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What residents and concierges say of the first weeks, all of it invented, and how the pilot was prepared. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class FeedbackChapter {

    private static final List<Said> SAID = List.of(
            new Said(
                    HowItFelt.VERY_WELL,
                    "Il fait moins froid dans le salon.",
                    "C’est gratuit et ils expliquent.",
                    true),
            new Said(HowItFelt.WELL, "Le robinet ne goutte plus.", null, true),
            new Said(HowItFelt.SO_SO, null, "Prévoyez du temps, ils posent beaucoup de questions.", true),
            new Said(HowItFelt.VERY_WELL, "J’ai enfin compris ma facture.", "Ouvrez-leur la porte.", false),
            new Said(HowItFelt.BADLY, "Le courant d’air est toujours là.", null, false),
            new Said(HowItFelt.WELL, null, "On m’a écoutée avant de sortir les outils.", true));

    private final Replies replies;
    private final VisitLinks links;
    private final WeekNotes notes;
    private final Preparation preparation;
    private final JdbcClient database;
    private final Narrator narrator;

    FeedbackChapter(
            Replies replies,
            VisitLinks links,
            WeekNotes notes,
            Preparation preparation,
            JdbcClient database,
            Narrator narrator) {
        this.replies = replies;
        this.links = links;
        this.notes = notes;
        this.preparation = preparation;
        this.database = database;
        this.narrator = narrator;
    }

    void tell(Stage stage) {
        getReady(stage);
        answer(stage);
        write(stage);
    }

    /** Half of the list is done: the forum is still to come. */
    private void getReady(Stage stage) {
        AccountId coordinator = stage.team().coordinator();
        narrator.tell(DemoCalendar.at(stage.calendar().start().minusDays(14), 10, 0), () -> {
            database.sql(
                            "select id from preparation_step where phase <> 'DEFINE' order by phase desc, position limit 3")
                    .query(UUID.class)
                    .list()
                    .forEach(step -> preparation.tick(step, coordinator));
            preparation.savePartner(
                    Uuids.next(),
                    new PartnerForm(
                            "Ville de Lille", "Commune d’accueil", "Le secteur de Wazemmes, le journal local", null));
            preparation.savePartner(
                    Uuids.next(),
                    new PartnerForm(
                            "AMELIO", "Conseil info-énergie", "Des créneaux de rendez-vous, la documentation", null));
        });
    }

    private void answer(Stage stage) {
        List<InterventionId> visits = database.sql(
                        "select id from intervention where state = 'CLOSED' and forgotten_at is null order by closed_at, id")
                .query((row, i) -> new InterventionId(row.getObject(1, UUID.class)))
                .list();
        for (int i = 0; i < visits.size(); i++) {
            InterventionId visit = visits.get(i);
            Said said = i < SAID.size() ? SAID.get(i) : null;
            narrator.tell(DemoCalendar.at(stage.calendar().worked(-1), 17, 30), () -> {
                links.onPaper(visit);
                if (said != null) {
                    replies.keep(visit, said.form());
                }
            });
        }
    }

    private void write(Stage stage) {
        LocalDate friday = stage.calendar().today().with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
        LocalDate monday = friday.minusDays(4);
        narrator.tell(DemoCalendar.at(friday, 16, 40), () -> {
            notes.write(
                    monday,
                    new WeekNoteForm(
                            "Les gens ouvrent plus volontiers après 17 h.",
                            "Arriver avec une ampoule à la main.",
                            "Les cages d’escalier sans nom sur les sonnettes.",
                            Tone.GOOD,
                            true),
                    stage.team().samira());
            notes.write(
                    monday,
                    new WeekNoteForm(
                            null,
                            "Revenir avec un avis de passage déjà rempli.",
                            "Une visite trop longue a décalé les deux suivantes.",
                            Tone.MIXED,
                            false),
                    stage.team().mathieu());
        });
    }

    /** One answer; the words may be missing. */
    private record Said(
            HowItFelt how,
            @Nullable String changed,
            @Nullable String neighbour,
            boolean mayQuote) {

        ReplyForm form() {
            boolean well = how == HowItFelt.VERY_WELL || how == HowItFelt.WELL;
            return new ReplyForm(
                    how,
                    well ? Changed.A_LITTLE : Changed.NOT_YET,
                    changed,
                    well ? Recommends.YES : Recommends.MAYBE,
                    neighbour,
                    mayQuote ? ReplyForm.Quote.YES : ReplyForm.Quote.NO,
                    null);
        }
    }
}
