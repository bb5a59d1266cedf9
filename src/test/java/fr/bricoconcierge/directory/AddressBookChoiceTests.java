package fr.bricoconcierge.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.shared.Theme;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom the book proposes, where, and what each reader keeps to themselves. */
@PageTest
class AddressBookChoiceTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    AddressBook book;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    Visitor concierge;

    @BeforeEach
    void comeIn() {
        settings.switchOn(
                PilotOption.DIRECTORY_OF_PROFESSIONALS, people.coordinator().id());
        concierge = visitors.as(people.another(Role.CONCIERGE));
    }

    @Test
    void anEntryOfASectorIsProposedThereAloneAndOneOfNoneEverywhere() {
        SectorId here = sector();
        SectorId there = sector();
        UUID local = entry(EntryKind.PUBLIC_SERVICE, Theme.DAMP);
        UUID everywhere = entry(EntryKind.PUBLIC_SERVICE, Theme.DAMP);
        database.sql("insert into directory_entry_sector values (?, ?)")
                .params(local, here.value())
                .update();

        assertThat(ids(book.forTheme(Theme.DAMP, here))).contains(local, everywhere);
        assertThat(ids(book.forTheme(Theme.DAMP, there))).contains(everywhere).doesNotContain(local);
        Screen page = concierge.open("/carnet-adresses?theme=DAMP&secteur=" + there);
        assertThat(page.text()).contains("Essai " + everywhere).doesNotContain("Essai " + local);
        assertThat(page.select("#secteur option[selected]").val()).isEqualTo(there.toString());
    }

    @Test
    void noProfessionalAlwaysStandsFirst() {
        for (int i = 0; i < 4; i++) {
            entry(EntryKind.PROFESSIONAL, Theme.VENTILATION);
        }
        Set<EntryId> first = new HashSet<>();
        for (int day = 0; day < 60; day++) {
            Instant at = Instant.parse("2026-03-02T10:00:00Z").plus(Duration.ofDays(day));
            AddressBook thatDay = new AddressBook(database, settings, Clock.fixed(at, ZoneOffset.UTC)) {
                @Override
                public boolean showsProfessionals() {
                    return true;
                }
            };
            List<EntryChoice> professionals = thatDay.forTheme(Theme.VENTILATION).stream()
                    .filter(entry -> entry.kind() == EntryKind.PROFESSIONAL)
                    .toList();
            assertThat(professionals).hasSizeGreaterThanOrEqualTo(4);
            first.add(professionals.get(0).id());
        }
        assertThat(first).hasSizeGreaterThanOrEqualTo(3);
        assertThat(concierge.open("/carnet-adresses?theme=VENTILATION").text())
                .contains("Leur ordre change chaque jour");
    }

    @Test
    void aNoteIsReadByItsWriterAlone() {
        UUID id = entry(EntryKind.PUBLIC_SERVICE, Theme.OTHER);
        String path = "/carnet-adresses/" + id + "/note";

        Screen kept = concierge
                .open(path)
                .form(path)
                .with("words", "Demander Paul, le matin")
                .submit();

        assertThat(kept.text()).contains("Votre note est gardée.", "Ma note : Demander Paul, le matin");
        for (Visitor other : List.of(visitors.as(people.coordinator()), visitors.as(people.another(Role.CONCIERGE)))) {
            assertThat(other.open("/carnet-adresses").text()).doesNotContain("Demander Paul");
            assertThat(other.open(path).form(path).value("words")).isEmpty();
        }
        Screen tooLong = concierge.post(path, "words", "x".repeat(501));
        assertThat(tooLong.error("words")).isEqualTo("Écrivez au plus 500 caractères.");
        assertThat(concierge.post(path, "words", " ").text()).doesNotContain("Demander Paul");
        assertThat(concierge
                        .open("/carnet-adresses/" + UUID.randomUUID() + "/note")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsToBeCheckedIsFoundWithOneTap() {
        UUID old = entry(EntryKind.PUBLIC_SERVICE, Theme.OTHER);
        UUID fresh = entry(EntryKind.PUBLIC_SERVICE, Theme.OTHER);
        database.sql("update directory_entry set checked_on = current_date - 5 where id = ?")
                .param(fresh)
                .update();

        Screen page = concierge.open("/carnet-adresses?theme=OTHER&aVerifier=true");

        assertThat(page.text())
                .contains("Essai " + old, "Montrer toutes les adresses")
                .doesNotContain("Essai " + fresh);
        assertThat(concierge.open("/carnet-adresses?theme=NOPE&secteur=x").status())
                .isLessThan(500);
    }

    private UUID entry(EntryKind kind, Theme theme) {
        UUID id = UUID.randomUUID();
        database.sql("insert into directory_entry (id, kind, name, good_for, rank, version)"
                        + " values (?, ?, ?, 'Pour un essai', 1000, 0)")
                .params(id, kind.name(), "Essai " + id)
                .update();
        database.sql("insert into directory_entry_theme values (?, ?)")
                .params(id, theme.name())
                .update();
        return id;
    }

    private SectorId sector() {
        SectorId id = SectorId.next();
        database.sql("insert into commune (code, name) values ('59350', 'Lille') on conflict do nothing")
                .update();
        database.sql("insert into sector (id, commune_code, name, colour, state, version)"
                        + " values (?, '59350', ?, 'RED', 'UNDERWAY', 0)")
                .params(id.value(), "Secteur " + id)
                .update();
        return id;
    }

    private static List<UUID> ids(List<EntryChoice> entries) {
        return entries.stream().map(entry -> entry.id().value()).toList();
    }
}
