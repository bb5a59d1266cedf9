package fr.bricoconcierge.photo;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.attachment.Pictures;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whoever is forgotten leaves no photo behind (H2). */
@PageTest
@Import({Visits.class, Albums.class})
class PhotoForgettingTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Albums albums;

    private Visitor concierge;

    @BeforeEach
    void signIn() {
        concierge = visitors.as(people.concierge());
    }

    @Test
    void thePhotosOfTheirHomeGoAndThoseOfOthersStay() {
        ResidentId gone = visits.resident(people.concierge());
        Screen theirs = photographed(gone);
        String image = theirs.select("#photos img").attr("src");
        Screen others = photographed(visits.resident(people.concierge(), KEEP_CARD));

        concierge.post("/habitants/%s/effacement".formatted(gone));

        assertThat(albums.stored(theirs).size()).isZero();
        assertThat(albums.count(theirs)).isZero();
        assertThat(concierge.open(image).status()).isEqualTo(404);
        assertThat(concierge.open(theirs.path()).status()).isEqualTo(200);
        assertThat(albums.stored(others).size()).isEqualTo(2);
    }

    private Screen photographed(ResidentId resident) {
        Screen visit = visits.begun(concierge, resident, PartType.STANDARD);
        return Albums.add(concierge, visit, "IMG_1.jpg", Pictures.jpeg(64, 48));
    }
}
