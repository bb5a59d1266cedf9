package fr.bricoconcierge.photo;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.attachment.Pictures;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who removes a photo and until when, and what it leaves behind (I8). */
@PageTest
@Import({Visits.class, Albums.class})
class PhotoRemovalTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Albums albums;

    private CurrentAccount account;
    private Visitor concierge;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
    }

    @Test
    void aPartWithAPhotoIsNotDroppedAsEmpty() {
        Screen part = part(PartType.ADVICE);
        concierge.post(Visits.visitOf(part) + "/parties", "genre", "STANDARD");
        Albums.add(concierge, part, "IMG_1.jpg", Pictures.jpeg(64, 48));

        Screen refused = concierge.post(Visits.path(part) + "/retrait");

        assertThat(refused.text()).contains("Cette partie contient déjà quelque chose");
    }

    @Test
    void whileTheVisitIsOpenAPhotoIsRemovedAfterItWasAskedOnce() {
        Screen part = part(PartType.ADVICE);
        Screen photo =
                Albums.add(concierge, part, "IMG_1.jpg", Pictures.jpeg(64, 48)).follow("Le problème");
        String image = photo.select("img.photo").attr("src");
        assertThat(photo.select("details.confirm").text()).contains("Elle ne peut pas être retrouvée");

        Screen visit = photo.form(photo.path() + "/retrait").submit();

        assertThat(visit.text()).contains("Photo supprimée.", "Photos (0)");
        assertThat(concierge.open(image).status()).isEqualTo(404);
        assertThat(concierge.open(photo.path()).status()).isEqualTo(404);
        assertThat(albums.stored(part)).isEmpty();
    }

    @Test
    void onceTheVisitIsOverTheCoordinatorAloneRemovesAndNobodyAdds() {
        Screen part = part(PartType.ADVICE);
        String photo = Albums.add(concierge, part, "IMG_1.jpg", Pictures.jpeg(64, 48))
                .follow("Le problème")
                .path();
        String form = Visits.visitOf(part) + "/photos/nouvelle";
        visits.giveUp(concierge, part);

        assertThat(concierge.open(photo).select("details.confirm")).isEmpty();
        assertThat(concierge.post(photo + "/retrait").status()).isEqualTo(409);
        assertThat(concierge.open(form).status()).isEqualTo(409);
        assertThat(concierge.open(Visits.path(part)).select("#photos").text())
                .contains("Photos (1)")
                .doesNotContain("Jamais");
        Visitor coordinator = visitors.as(people.coordinator());
        assertThat(coordinator.open(photo).form(photo + "/retrait").submit().text())
                .contains("Photo supprimée.");
        assertThat(albums.stored(part)).isEmpty();
    }

    private Screen part(PartType type) {
        return visits.firstPart(concierge, visits.resident(account, KEEP_CARD), type);
    }
}
