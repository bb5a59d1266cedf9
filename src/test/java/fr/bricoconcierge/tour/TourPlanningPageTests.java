package fr.bricoconcierge.tour;

import static fr.bricoconcierge.tour.TourScreen.talk;
import static fr.bricoconcierge.tour.TourScreen.tapOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Planning a tour: by whom, when, and which doors are left for it. */
@PageTest
@Import(Walk.class)
class TourPlanningPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Walk walk;

    @Autowired
    TourPlanning planning;

    @Autowired
    NoticePrinting printing;

    @Autowired
    JdbcClient database;

    Pair pair;
    Visitor concierge;

    @BeforeEach
    void hire() {
        pair = new Pair(people, walk, planning, printing, database);
        concierge = visitors.as(pair.samira());
    }

    @Test
    void aPairThatIsDoneEarlyIsFreeForTheNextDoors() {
        SectorId sector = walk.sector(pair.samira().id(), "1", "2");
        SectorId next = walk.sector(pair.samira().id(), "1", "2");
        Screen tour = concierge.open("/tournees/" + pair.tour(sector));
        concierge.postInPlace(tapOf(tour, "1"), "avis", "aucun");
        concierge.postInPlace(tapOf(tour, "2"), "avis", "aucun");
        assertThat(concierge.open(tour.path()).text()).contains("Terminée");

        assertThat(pair.tour(next)).isNotNull();
    }

    @Test
    void aSectorThatIsNotThereHasNoTours() {
        Screen answer = concierge.post("/tournees", "sector", UUID.randomUUID().toString(), "kind", "NEXT");

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void aSectorWithoutDoorsSaysWhyNoTourCanGoThere() {
        SectorId empty = walk.sector(pair.samira().id(), "1");
        database.sql("update door set sector_id = null where sector_id = ?")
                .param(empty.value())
                .update();

        Screen page = concierge.open("/tournees/nouvelle");

        assertThat(page.select("a[href$='secteur=" + empty + "']")).isEmpty();
        assertThat(page.text()).contains("Aucune porte : la coordination y met d’abord des rues");
    }

    @Test
    void aTourNeedsAPairADayAndDoors() {
        SectorId sector = walk.sector(pair.samira().id(), "1", "3");
        Screen page = concierge.open("/tournees/nouvelle?secteur=" + sector);
        assertThat(page.form("/tournees").value("startsAt")).startsWith("14:00");

        Screen alone = page.form("/tournees").submit();
        assertThat(alone.error("second")).startsWith("Une tournée se fait à deux");
        Screen wrong = page.form("/tournees")
                .with("heldOn", "demain")
                .with("startsAt", "")
                .with("partner", "Maison de l’habitat durable")
                .submit();
        assertThat(wrong.error("heldOn")).isEqualTo("Indiquez une date qui existe, par exemple 03/03/2026.");
        assertThat(wrong.error("startsAt")).isEqualTo("Indiquez l’heure de début.");
        assertThat(wrong.form("/tournees").value("partner")).isEqualTo("Maison de l’habitat durable");
        Screen backwards = withPartner(page).with("endsAt", "13:00").submit();
        assertThat(backwards.error("endsAt")).isEqualTo("La fin vient après le début.");
        assertThat(withPartner(page).with("howMany", "0").submit().error("howMany"))
                .isEqualTo("Une tournée compte de 1 à 200 portes.");
        assertThat(withPartner(page).with("doors", "STREETS").submit().error("streets"))
                .isEqualTo("Choisissez au moins une rue.");
        assertThat(withPartner(page).with("doors", "AGAIN").submit().error("doors"))
                .startsWith("Aucune porte à refaire à ce moment-là.");

        Screen planned = withPartner(page).with("howMany", "1").submit();
        assertThat(planned.text()).contains("La tournée est prévue.", "Maison de l’habitat durable");
        assertThat(planned.select(".door")).hasSize(1);
        Screen taken = withPartner(concierge.open("/tournees/nouvelle?secteur=" + sector))
                .submit();
        assertThat(taken.error("startsAt")).startsWith("Ce créneau est déjà pris");
        assertThat(taken.texts("[role=alert]"))
                .anySatisfy(notice -> assertThat(notice)
                        .contains("Sur l’agenda de " + pair.samira().name(), "Les prochains moments libres"));
        assertThat(taken.select(".notice--watch[role=alert] li")).hasSize(3);

        assertThat(planned.form(planned.path() + "/annulation").submit().text()).contains("La tournée est annulée.");
        assertThat(withPartner(concierge.open("/tournees/nouvelle?secteur=" + sector))
                        .submit()
                        .select(".door"))
                .hasSize(2);
    }

    @Test
    void doorsOfAnotherTourAreNotCountedAsFreeAndFewerThanAskedAreSaidWhy() {
        SectorId sector = walk.sector(pair.samira().id(), "1", "3", "5", "7", "9");
        pair.plan(sector, DoorChoice.next(2), 3);

        Screen page = concierge.open("/tournees/nouvelle?secteur=" + sector);
        assertThat(page.text()).contains("5 portes, dont 3 jamais frappées ; 2 sur une autre tournée.");
        Screen planned = withPartner(page).with("howMany", "4").submit();
        assertThat(planned.select(".doors > li")).hasSize(3);
        assertThat(planned.text())
                .contains("3 portes au lieu de 4 : il n’y en a pas d’autre à prendre, 2 sur une autre tournée.");

        Screen none = withPartner(concierge.open("/tournees/nouvelle?secteur=" + sector))
                .with("heldOn", LocalDate.now().plusDays(5))
                .submit();
        assertThat(none.error("doors")).contains("5 sont déjà à une autre tournée");
    }

    @Test
    void howManyDoorsIsNotSaidToBeOptional() {
        Screen page = concierge.open(
                "/tournees/nouvelle?secteur=" + walk.sector(pair.samira().id(), "1"));
        assertThat(page.texts("label[for=howMany]")).singleElement().asString().doesNotContain("facultatif");
    }

    @Test
    void aTourIsNotPlannedForADayGoneBy() {
        SectorId sector = walk.sector(pair.samira().id(), "1");
        Screen page = concierge.open("/tournees/nouvelle?secteur=" + sector);

        Screen late =
                withPartner(page).with("heldOn", LocalDate.now().minusDays(2)).submit();

        assertThat(late.error("heldOn")).startsWith("Ce jour est passé");
    }

    @Test
    void doorsWhereNobodyAnsweredAreTriedAgainAtAnotherTimeOfTheDay() {
        SectorId sector = walk.sector(pair.samira().id(), "1", "3", "5");
        Screen tour = tour(sector);
        concierge.postInPlace(tapOf(tour, "1"), "avis", "aucun");
        talk(concierge.open(tour.path() + "/portes/" + walk.door(sector, 3)), "outcome", "REFUSED");
        concierge.open(tour.path() + "/cloture").form(tour.path() + "/cloture").submit();
        int part = Math.min(
                2, Math.max(0, (LocalTime.now(ZoneId.of("Europe/Paris")).getHour() - 7) / 5));
        Visitor colleague = visitors.as(pair.mathieu());

        Screen page = colleague.open("/tournees/nouvelle?secteur=" + sector);
        Screen same = at(page, part).submit();
        assertThat(same.error("doors")).startsWith("Aucune porte à refaire à ce moment-là.");
        assertThat(at(page, (part + 1) % 3).submit().texts(".door__number")).containsExactly("1");
    }

    /** A tour through the whole street. */
    private Screen tour(SectorId sector) {
        return concierge.open("/tournees/" + pair.tour(sector));
    }

    private static FilledForm withPartner(Screen page) {
        return page.form("/tournees").with("partner", "Maison de l’habitat durable");
    }

    private static FilledForm at(Screen page, int part) {
        return withPartner(page)
                .with("heldOn", LocalDate.now().plusDays(1))
                .with("doors", "AGAIN")
                .with("startsAt", List.of("09:00", "14:00", "18:00").get(part))
                .with("endsAt", List.of("11:00", "16:00", "20:00").get(part));
    }
}
