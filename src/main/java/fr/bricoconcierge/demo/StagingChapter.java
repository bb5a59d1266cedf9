package fr.bricoconcierge.demo;

import fr.bricoconcierge.sector.KnownSectors;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.staging.Staging;
import fr.bricoconcierge.staging.StagingKind;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** How the sectors were announced before their first tour; the newspaper of Lambersart is still to be asked. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class StagingChapter {

    private static final int TOURCOING_BEGINS = 6;
    private static final int LAMBERSART_BEGINS = 11;

    private final Staging staging;
    private final KnownSectors sectors;
    private final Narrator narrator;

    StagingChapter(Staging staging, KnownSectors sectors, Narrator narrator) {
        this.staging = staging;
        this.sectors = sectors;
        this.narrator = narrator;
    }

    void tell(Stage stage) {
        coveredSectors(stage);
        sectorUnderWay(stage);
    }

    private void coveredSectors(Stage stage) {
        AccountId coordinator = stage.team().coordinator();
        var wazemmes = new Announced("Wazemmes", stage.calendar().tour(0));
        done(wazemmes, StagingKind.PRESS, 14, "Le journal de Lille, page du quartier Wazemmes", coordinator);
        done(wazemmes, StagingKind.LETTER, 7, "Toutes les boîtes aux lettres, par la mairie de quartier", coordinator);
        done(
                wazemmes,
                StagingKind.POSTER,
                7,
                "Mairie de quartier, marché, boulangerie de la place",
                stage.team().samira());
        var tourcoing = new Announced("Tourcoing centre", stage.calendar().tour(TOURCOING_BEGINS));
        done(tourcoing, StagingKind.PRESS, 14, "Le magazine de Tourcoing, rubrique Habitat", coordinator);
        done(tourcoing, StagingKind.LETTER, 7, "Toutes les boîtes aux lettres, par la Ville", coordinator);
        done(
                tourcoing,
                StagingKind.POSTER,
                7,
                "Hôtel de Ville, centre social, pharmacie",
                stage.team().mathieu());
    }

    private void sectorUnderWay(Stage stage) {
        AccountId coordinator = stage.team().coordinator();
        var lambersart = new Announced("Lambersart Bourg", stage.calendar().tour(LAMBERSART_BEGINS));
        done(lambersart, StagingKind.LETTER, 7, "Toutes les boîtes de la rue du Bourg, par la mairie", coordinator);
        done(
                lambersart,
                StagingKind.POSTER,
                7,
                "Mairie, médiathèque, marché du vendredi",
                stage.team().samira());
    }

    private void done(Announced announced, StagingKind kind, int daysBefore, String place, AccountId by) {
        LocalDate day = announced.firstTour().minusDays(daysBefore);
        narrator.tell(
                DemoCalendar.at(day, 16, 0), () -> staging.done(sectorNamed(announced.sector()), kind, day, place, by));
    }

    private SectorId sectorNamed(String name) {
        return sectors.all().stream()
                .filter(sector -> sector.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private record Announced(String sector, LocalDate firstTour) {}
}
