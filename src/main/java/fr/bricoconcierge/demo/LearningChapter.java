package fr.bricoconcierge.demo;

import fr.bricoconcierge.checkpoint.CheckpointId;
import fr.bricoconcierge.checkpoint.Checkpoints;
import fr.bricoconcierge.checkpoint.Decisions;
import fr.bricoconcierge.checkpoint.MinutesForm;
import fr.bricoconcierge.question.Confidence;
import fr.bricoconcierge.question.Questions;
import fr.bricoconcierge.scenario.Adjustment;
import fr.bricoconcierge.scenario.Scenario;
import fr.bricoconcierge.scenario.ScenarioStage;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.situation.Situations;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the pilot has taught so far: a checkpoint held midway, then situations confirmed and questions answered. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class LearningChapter {

    private static final int MIDWAY = -16;

    private final Checkpoints checkpoints;
    private final Decisions decisions;
    private final Scenario scenario;
    private final Situations situations;
    private final Questions questions;
    private final Tasks tasks;
    private final Narrator narrator;

    LearningChapter(
            Checkpoints checkpoints,
            Decisions decisions,
            Scenario scenario,
            Situations situations,
            Questions questions,
            Tasks tasks,
            Narrator narrator) {
        this.checkpoints = checkpoints;
        this.decisions = decisions;
        this.scenario = scenario;
        this.situations = situations;
        this.questions = questions;
        this.tasks = tasks;
        this.narrator = narrator;
    }

    /** Told before the last sector was visited, so that its figures are those of then. */
    void tellMidway(Stage stage) {
        DemoTeam team = stage.team();
        LocalDate day = stage.calendar().worked(MIDWAY);
        CheckpointId checkpoint = narrator.tell(
                DemoCalendar.at(stage.calendar().worked(MIDWAY - 6), 9, 0),
                () -> checkpoints.plan(day, team.coordinator()));
        var minutes = new MinutesForm(
                Set.of(team.coordinator(), team.samira(), team.mathieu()),
                "Mme Verbeke, service habitat de la commune",
                "Des habitants disent qu’ils ne savaient pas à qui parler de leur logement. Les brico-concierges"
                        + " demandent plus de joints dans la mallette. Les conseillers reçoivent des personnes mieux préparées.",
                "Le binôme rassure\u00a0: on nous ouvre plus souvent à deux. Le kit ouvre la discussion sur les factures.",
                "Peu de portes s’ouvrent avant 17\u00a0h. Les avis de passage reviennent trop lentement.");
        narrator.tell(DemoCalendar.at(day, 17, 0), () -> checkpoints.close(checkpoint, minutes, team.coordinator()));
        narrator.tell(DemoCalendar.at(day, 17, 20), () -> decide(stage, checkpoint, day));
    }

    /** Told at the end: what the team makes of it all. */
    void tell(Stage stage) {
        AccountId by = stage.team().coordinator();
        narrator.tell(
                DemoCalendar.at(stage.calendar().worked(-7), 11, 0),
                () -> scenario.keep(
                        new Adjustment(
                                stage.calendar().worked(-7),
                                ScenarioStage.INTERVENTION,
                                "Toujours quatre joints de fenêtre dans la mallette",
                                "Deux visites se sont arrêtées faute de joints."),
                        by));
        narrator.tell(DemoCalendar.at(stage.calendar().worked(-5), 16, 0), () -> confirm(by));
        narrator.tell(DemoCalendar.at(stage.calendar().worked(-4), 16, 0), () -> note(stage.team()));
        narrator.tell(
                DemoCalendar.at(stage.calendar().worked(-12), 16, 0),
                () -> questions.answer(
                        questions.beginning("Les tournées de présentation"),
                        Confidence.UNKNOWN,
                        "Trop tôt\u00a0: deux semaines de tournées seulement.",
                        null,
                        by));
        narrator.tell(DemoCalendar.at(stage.calendar().worked(-3), 16, 0), () -> answer(by));
    }

    private void decide(Stage stage, CheckpointId checkpoint, LocalDate day) {
        DemoTeam team = stage.team();
        AccountId by = team.coordinator();
        DemoCalendar days = stage.calendar();
        change(
                checkpoint,
                by,
                new Adjustment(
                        day,
                        ScenarioStage.FIRST_CONTACT,
                        "Une tournée sur deux commence à 16\u00a0h\u00a030",
                        "Peu de portes s’ouvrent avant 17\u00a0h."));
        change(
                checkpoint,
                by,
                new Adjustment(
                        day,
                        ScenarioStage.FOLLOW_UP,
                        "Prendre le rendez-vous Amelio avant de quitter la visite",
                        "Sans date, on rappelle rarement."));
        UUID notices =
                decisions.entrust(checkpoint, "Faire réimprimer les avis de passage", by, days.worked(MIDWAY + 4), by);
        tasks.close(TaskKind.HAND_MADE, notices, by);
        decisions.entrust(checkpoint, "Demander une table au marché couvert", team.samira(), days.worked(-2), by);
    }

    private void change(CheckpointId checkpoint, AccountId by, Adjustment adjustment) {
        decisions.change(checkpoint, adjustment, by);
    }

    private void confirm(AccountId by) {
        situations.confirm("Permanence légère, en déambulation", "On parle à plus de monde, moins longtemps.", by);
        situations.confirm("Permanence installée, tréteaux et affichettes", "Les gens s’assoient et racontent.", by);
        situations.confirm("Temps de présentation court", "Deux minutes sur le pas de la porte.", by);
        situations.confirm("Temps de présentation qui entraîne une intervention", "Une fuite montrée aussitôt.", by);
        situations.confirm("Intervention qui s’est bien passée", "Kit posé, voisine prévenue.", by);
        situations.confirm("Intervention simple", "Une ampoule et un joint, vingt minutes.", by);
    }

    private void note(DemoTeam team) {
        questions.note(
                questions.beginning("Que produisent"),
                "Au marché du mardi, on nous reconnaît et on nous présente des voisins.",
                team.samira());
        questions.note(
                questions.beginning("Que produisent"),
                "La déambulation fait parler, la table fait prendre rendez-vous.",
                team.mathieu());
        questions.note(
                questions.beginning("Permet-elle de construire"),
                "Plusieurs personnes ont rappelé après en avoir parlé avec un voisin.",
                team.coordinator());
        questions.note(
                questions.beginning("Quelles difficultés étaient sous-estimées"),
                "Le manque de joints\u00a0: deux visites à reprendre.",
                team.mathieu());
    }

    private void answer(AccountId by) {
        answer(
                by,
                "Les tournées de présentation",
                Confidence.RATHER_YES,
                "Oui, surtout quand elles commencent en fin d’après-midi.",
                "Les foyers rencontrés en tournée et visités, deux secteurs terminés.");
        answer(
                by,
                "Que produisent",
                Confidence.SHARED,
                "Beaucoup de conversations, moins de visites que les tournées.",
                "Les conversations comptées, et les foyers rencontrés là.");
        answer(by, "D’autres endroits", Confidence.RATHER_NO, "Pas encore vraiment.", "Le calendrier des permanences.");
    }

    private void answer(AccountId by, String question, Confidence confidence, String said, String backedBy) {
        questions.answer(questions.beginning(question), confidence, said, backedBy, by);
    }
}
