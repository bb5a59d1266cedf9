package fr.bricoconcierge.demo;

import fr.bricoconcierge.cash.CashCounting;
import fr.bricoconcierge.cash.CashReading;
import fr.bricoconcierge.contactfile.ContactImportDesk;
import fr.bricoconcierge.incident.IncidentKind;
import fr.bricoconcierge.incident.Incidents;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Uuids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What does not go as planned, or waits for the coordinator: a slip, a coin too few, a partner's file of contacts. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class MishapChapter {

    private static final String CONTACTS = "demo/contacts-centre-social.csv";

    private final Incidents incidents;
    private final CashCounting counting;
    private final CashReading boxes;
    private final ContactImportDesk contacts;
    private final JdbcClient database;
    private final Narrator narrator;

    MishapChapter(
            Incidents incidents,
            CashCounting counting,
            CashReading boxes,
            ContactImportDesk contacts,
            JdbcClient database,
            Narrator narrator) {
        this.incidents = incidents;
        this.counting = counting;
        this.boxes = boxes;
        this.contacts = contacts;
        this.database = database;
        this.narrator = narrator;
    }

    void tell(Stage stage) {
        slip(stage);
        coinTooFew(stage);
        narrator.tell(stage.calendar().now().minusSeconds(1800), () -> {
            contacts.stage("contacts-centre-social.csv", file(), stage.team().coordinator());
        });
    }

    /** At the end of the last visit that is over. */
    private void slip(Stage stage) {
        Visit last = database.sql("""
                        select intervention_id as id, account_id as by, closed_at from intervention_fact_visit
                        where closed_at < ? order by closed_at desc, intervention_id limit 1
                        """)
                .param(stage.calendar().now().atOffset(ZoneOffset.UTC))
                .query(Visit.class)
                .single();
        narrator.tell(
                last.closedAt().plusSeconds(300),
                () -> incidents.declare(
                        Uuids.next(),
                        IncidentKind.NEAR_MISS,
                        "L’escabeau a glissé sur le carrelage mouillé. Personne n’est tombé.",
                        new InterventionId(last.id()),
                        new AccountId(last.by())));
    }

    private void coinTooFew(Stage stage) {
        AccountId mathieu = stage.team().mathieu();
        narrator.tell(DemoCalendar.at(stage.calendar().worked(-1), 18, 20), () -> {
            Money counted = boxes.of(mathieu).minus(new Money(new BigDecimal("1.50")));
            counting.count(Uuids.next(), counted, "Sans doute une pièce rendue en trop au guichet.", mathieu);
        });
    }

    private static byte[] file() {
        try {
            return new ClassPathResource(CONTACTS).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Visit(UUID id, UUID by, Instant closedAt) {}
}
