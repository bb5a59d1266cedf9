package fr.bricoconcierge.demo;

import fr.bricoconcierge.gear.GearChecks;
import fr.bricoconcierge.gear.GearCondition;
import fr.bricoconcierge.gear.GearForm;
import fr.bricoconcierge.gear.GearId;
import fr.bricoconcierge.gear.GearKeeping;
import fr.bricoconcierge.gear.GearKind;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Uuids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the two work with: tools, bikes, helmets; one is worn, one to be repaired, one due for its check. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class GearChapter {

    private final GearKeeping gear;
    private final GearChecks checks;
    private final Narrator narrator;

    GearChapter(GearKeeping gear, GearChecks checks, Narrator narrator) {
        this.gear = gear;
        this.checks = checks;
        this.narrator = narrator;
    }

    void tell(Stage stage) {
        LocalDate start = stage.calendar().start();
        LocalDate today = stage.calendar().today();
        AccountId samira = stage.team().samira();
        AccountId mathieu = stage.team().mathieu();
        List<Thing> things = List.of(
                new Thing("Perceuse-visseuse", GearKind.TOOL, "P-01", 149, 12, start.plusMonths(12), samira),
                new Thing("Perceuse-visseuse", GearKind.TOOL, "P-02", 149, 12, start.plusMonths(12), mathieu),
                new Thing("Mallette d’outils à main", GearKind.TOOL, "M-01", 89, null, null, samira),
                new Thing("Mallette d’outils à main", GearKind.TOOL, "M-02", 89, null, null, mathieu),
                new Thing("Détecteur de tension", GearKind.TOOL, "D-01", 32, 6, today.plusDays(3), samira),
                new Thing("Escabeau pliant", GearKind.TOOL, "E-01", 75, 6, today.plusDays(45), null),
                new Thing("Thermo-hygromètre", GearKind.TOOL, "T-01", 60, null, null, null),
                new Thing("Vélo cargo", GearKind.BIKE, "V-01", 2890, 3, today.plusDays(20), samira),
                new Thing("Vélo", GearKind.BIKE, "V-02", 650, 3, today.minusDays(1), mathieu),
                new Thing("Casque", GearKind.PROTECTION, "C-01", 35, 12, start.plusMonths(12), samira),
                new Thing("Casque", GearKind.PROTECTION, "C-02", 35, 12, start.plusMonths(12), mathieu),
                new Thing("Gants et lunettes", GearKind.PROTECTION, "G-01", 18, null, null, null));
        things.forEach(thing -> enter(stage, thing));
        see(stage, samira);
        narrator.tell(DemoCalendar.at(stage.calendar().worked(-1), 5, 10), checks::openDue);
    }

    private void enter(Stage stage, Thing thing) {
        AccountId coordinator = stage.team().coordinator();
        LocalDate start = stage.calendar().start();
        GearForm form = GearForm.of(thing.name(), thing.kind(), thing.number(), thing.months(), thing.next())
                .bought(start.minusDays(18), BigDecimal.valueOf(thing.euros()));
        GearId id = narrator.tell(DemoCalendar.at(start.minusDays(7), 10, 0), () -> gear.add(form, coordinator));
        AccountId holder = thing.holder();
        if (holder != null) {
            narrator.tell(DemoCalendar.at(start, 8, 45), () -> gear.lend(Uuids.next(), id, holder, null, coordinator));
        }
        if (thing.number().equals("C-01")) {
            narrator.tell(
                    DemoCalendar.at(stage.calendar().worked(-4), 17, 30),
                    () -> gear.note(
                            Uuids.next(),
                            id,
                            GearCondition.WORN,
                            "Sangle effilochée, à remplacer bientôt",
                            stage.team().samira()));
        }
    }

    /** The stool comes back with a loose step. */
    private void see(Stage stage, AccountId samira) {
        AccountId coordinator = stage.team().coordinator();
        LocalDate day = stage.calendar().worked(-6);
        GearForm form = GearForm.of("Marchepied", GearKind.TOOL, "E-02", null, null);
        GearId id = narrator.tell(DemoCalendar.at(day.minusDays(20), 10, 0), () -> gear.add(form, coordinator));
        narrator.tell(
                DemoCalendar.at(day.minusDays(10), 8, 45),
                () -> gear.lend(Uuids.next(), id, samira, null, coordinator));
        narrator.tell(
                DemoCalendar.at(day, 18, 0),
                () -> gear.giveBack(
                        Uuids.next(), id, GearCondition.TO_REPAIR, "Une marche est desserrée, ne pas prendre", samira));
    }

    /**
     * Something of the inventory.
     *
     * @param months between two checks
     * @param next the day of the next one
     */
    private record Thing(
            String name,
            GearKind kind,
            String number,
            long euros,
            @Nullable Integer months,
            @Nullable LocalDate next,
            @Nullable AccountId holder) {}
}
