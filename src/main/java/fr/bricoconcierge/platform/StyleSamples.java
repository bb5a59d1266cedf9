package fr.bricoconcierge.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Believable content for the page that shows every part of the interface. */
final class StyleSamples {
    static final List<Counter> COUNTERS = List.of(
            new Counter(24, "0", new CounterKind("CONVERSATION", "Conversations", "talk")),
            new Counter(0, "1", new CounterKind("DETECTED", "Terrains repérés", "flag")));

    static final List<Choice> KINDS = List.of(
            new Choice("STANDARD", "Standard", "Une petite réparation, avec le kit", "wrench"),
            new Choice("ADVICE", "Conseil", "Un tour du logement, des gestes utiles", "lightbulb"),
            new Choice("EMERGENCY", "Urgence", "Mettre en sécurité sans attendre", "urgent"));

    static final List<Choice> OUTCOMES = List.of(
            new Choice("SHORT", "Courte", null, null),
            new Choice("LONG", "Longue", null, null),
            new Choice("FLYER", "Prospectus seulement", null, null));

    static final List<Choice> REASONS = List.of(
            new Choice("NOT_URGENT", "Pas urgent", null, null),
            new Choice("OUTSIDE", "Hors de notre charte", null, null),
            new Choice("ELSEWHERE", "Habite une autre commune", null, null));

    static final List<Target> TARGETS = List.of(
            new Target(
                    "Portes frappées", "1 284", "2 000", "portes", 64, 60, "1 200", "done", "En avance", "/tournees"),
            new Target("Kits posés", "96", "200", "kits", 48, 60, "120", "watch", "À surveiller", "/stock"),
            new Target("Dossiers Amelio", "18", "60", "dossiers", 30, 60, "36", "danger", "En retard", "/orientations"),
            new Target("Retours d’avis", "41", "60", "retours", 68, 60, "36", "done", "En avance", "/avis-de-passage"),
            new Target("Ateliers tenus", "0", "4", "ateliers", 0, 0, "0", "waiting", "Pas commencé", "/stands"));

    static final List<Stage> STAGES = List.of(
            new Stage("Portes frappées", "1 284", "portes", 100, null, "/tournees"),
            new Stage("Portes ouvertes", "467", "portes", 36, "36 %", "/tournees"),
            new Stage("Contacts", "352", "foyers", 27, "75 %", "/habitants"),
            new Stage("Interventions", "129", "foyers", 10, "37 %", "/interventions"),
            new Stage("Orientations Amelio", "44", "foyers", 4, "34 %", "/orientations"),
            new Stage("Dossiers ouverts", "18", "foyers", 2, "41 %", "/orientations"));

    static final List<Step> STEPS = List.of(
            new Step(
                    "handshake",
                    "2026-03-17T10:00",
                    "mardi 17 mars, 10 h",
                    "Rendez-vous pris avec Claire Maes, conseillère info-énergie",
                    "Documents remis\u00a0: avis d’imposition, deux factures."),
            new Step(
                    "wrench",
                    "2026-03-10T14:30",
                    "mardi 10 mars, 14 h 30",
                    "Intervention standard",
                    "Joint de fenêtre posé, deux ampoules remplacées."),
            new Step(
                    "door-open",
                    "2026-03-03T15:12",
                    "mardi 3 mars, 15 h 12",
                    "Porte ouverte, présentation longue",
                    null),
            new Step("door", "2026-02-24T14:48", "mardi 24 février, 14 h 48", "Personne, avis K7MQ-42PX laissé", null));

    static final Form FILLED = new Form(
            "Nadia Delattre",
            "06 12 34 56 78",
            "nadia.delattre@exemple.fr",
            "STANDARD",
            "SHORT",
            "12,50",
            "OUTSIDE",
            true,
            "Fenêtre de la chambre qui ferme mal, courant d’air le soir.",
            2,
            "2026-03-10",
            "14:30");

    static final Form WRONG = new Form("", "06 12 34 56 7", "", null, null, "84,00", "", false, "", null, "", "");

    private StyleSamples() {}

    public record Choice(
            String value,
            String label,
            @Nullable String hint,
            @Nullable String icon) {}

    public record Target(
            String label,
            String value,
            String goal,
            String unit,
            int percent,
            int expectedPercent,
            String expected,
            String kind,
            String word,
            String href) {

        public String pace() {
            return "Au rythme des quatre dernières semaines, atteint le 3 mars 2026.";
        }

        public String definition() {
            return "Chaque porte compte une fois, dès qu’un passage y a été enregistré.";
        }

        public String beside() {
            return "Du lundi 5 janvier au vendredi 27 février 2026.";
        }
    }

    public record Stage(
            String label,
            String value,
            String unit,
            int percent,
            @Nullable String rate,
            String href) {}

    public record Step(
            String icon,
            String iso,
            String said,
            String title,
            @Nullable String text) {
        public String exact() {
            return said;
        }
    }

    public record Form(
            String name,
            String phone,
            String email,
            @Nullable String kind,
            @Nullable String pitch,
            String amount,
            String reason,
            boolean consent,
            String message,
            @Nullable Integer people,
            String date,
            String time) {}

    record Counter(int count, String tap, CounterKind kind) {}

    record CounterKind(String name, String label, String icon) {}
}
