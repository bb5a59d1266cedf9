package fr.bricoconcierge.resident;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Sha256;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A consent proves which words the person heard (H2). */
@PageTest
class ConsentTextTests {

    @Autowired
    ResidentCards cards;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    Visitor concierge;

    @BeforeEach
    void signIn() {
        concierge = visitors.as(people.concierge());
    }

    @ParameterizedTest
    @EnumSource(ConsentPurpose.class)
    void whatIsKeptWithAConsentIsTheTextThatStoodOnTheCard(ConsentPurpose purpose) {
        ResidentId nadia = open();
        if (purpose.isReminder()) {
            concierge.post("/habitants/" + nadia + "/accords/KEEP_CARD", "how", "ORAL");
        }
        String action = "/habitants/" + nadia + "/accords/" + purpose;
        Screen card = concierge.open("/habitants/" + nadia);
        String read = card.select("form[action='" + action + "'] .measure").text();

        card.form(action).with("how", "PAPER").submit();

        assertThat(kept(nadia, purpose)).isEqualTo(new Kept(ConsentPurpose.TEXT_VERSION, hashOfQuoted(read)));
    }

    @ParameterizedTest
    @EnumSource(ConsentPurpose.class)
    void whatIsKeptWithANewCardIsTheTextThatStoodOnItsForm(ConsentPurpose purpose) {
        Screen form = concierge.open("/habitants/nouveau");
        String read = form.select("label:has(input[name=consents][value=" + purpose + "]) .hint")
                .text();
        String name = KnownDoors.word();
        Screen card = form.form("/habitants/nouveau")
                .with("firstName", name)
                .with("phone", "0612" + ThreadLocalRandom.current().nextInt(100_000, 999_999))
                .with("email", name + "@exemple.fr")
                .with("origin", "PHONE")
                .with("consents", "KEEP_CARD", purpose)
                .submit();
        assertThat(card.heading()).isEqualTo(name);

        assertThat(database.sql("select distinct text_version, text_hash from consent c join resident r on"
                                + " r.id = c.resident_id where r.first_name = ? and c.purpose = ?")
                        .params(name, purpose.name())
                        .query(Kept.class)
                        .list())
                .containsExactly(new Kept(ConsentPurpose.TEXT_VERSION, Sha256.hex(read)));
    }

    @Test
    void thePublicPageIsNoWayToAnswerOnACard() {
        ResidentId nadia = open();

        Screen refused = concierge.post("/habitants/" + nadia + "/accords/KEEP_CARD", "how", "PUBLIC_PAGE");

        assertThat(refused.text()).contains("Dites comment la personne a répondu");
        assertThat(database.sql("select count(*) from consent where resident_id = ?")
                        .param(nadia.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Whoever changes a word changes the version with it, then this line: what people heard before stays told apart. */
    @Test
    void aVersionNamesTheseWordsAndNoOthers() {
        String words = Arrays.stream(ConsentPurpose.values())
                .flatMap(purpose -> Arrays.stream(ConsentHow.values()).map(purpose::text))
                .distinct()
                .collect(Collectors.joining("\n"));

        assertThat(ConsentPurpose.TEXT_VERSION + " " + Sha256.hex(words))
                .isEqualTo("2026-11-3 c14a7023ab646916788b343e087925d209b3a6c5039b96c3b7c15bcb4ce37d64");
    }

    private Kept kept(ResidentId card, ConsentPurpose purpose) {
        return database.sql("select text_version, text_hash from consent where resident_id = ? and purpose = ?")
                .params(card.value(), purpose.name())
                .query(Kept.class)
                .single();
    }

    /** Of what stands between « and ». */
    private static String hashOfQuoted(String read) {
        return Sha256.hex(read.replaceAll("^«\\s?|\\s?»$", ""));
    }

    private ResidentId open() {
        var meeting = new FirstMeeting(Origin.STAND_INSTALLED, Channel.STAND, null, "12 rue Gambetta, Lille", null);
        var details = CardDetails.of("Nadia", "Delattre", "06 39 98 12 34", "nadia@exemple.fr");
        return cards.open(
                UUID.randomUUID(),
                NewResident.met(details, meeting),
                people.concierge().id());
    }

    private record Kept(String textVersion, String textHash) {}
}
