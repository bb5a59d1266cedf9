package fr.bricoconcierge.intervention;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.resident.CardDetails;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.FirstMeeting;
import fr.bricoconcierge.resident.NewResident;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Households to visit, and visits begun through the page. */
@TestComponent
public class Visits {

    public static final String NAME = "Yvette Delattre";

    private final ResidentCards cards;
    private final JdbcClient database;

    Visits(ResidentCards cards, JdbcClient database) {
        this.cards = cards;
        this.database = database;
    }

    /** Somebody who agreed to that. */
    public ResidentId resident(CurrentAccount by, ConsentPurpose... agreed) {
        var meeting = new FirstMeeting(Origin.STAND_INSTALLED, Channel.STAND, null, "12 rue Gambetta, Lille", null);
        var details = CardDetails.of("Yvette", "Delattre", "06 12 34 56 78", null);
        NewResident newcomer = NewResident.met(details, meeting);
        return cards.open(
                UUID.randomUUID(), agreed.length == 0 ? newcomer : newcomer.agreeing(ConsentHow.ORAL, agreed), by.id());
    }

    /** The page of a visit that has just begun. */
    public Screen begun(Visitor concierge, ResidentId resident, PartType type) {
        return concierge
                .open("/interventions/nouvelle?habitant=" + resident)
                .form("/interventions")
                .with("type", type)
                .submit();
    }

    /** The page of its first part. */
    public Screen firstPart(Visitor concierge, ResidentId resident, PartType type) {
        return begun(concierge, resident, type).follow(type.label());
    }

    /** Ends the visit that the part belongs to, whatever it holds. */
    public void giveUp(Visitor concierge, Screen part) {
        concierge.post(visitOf(part) + "/retrait", "why", "OTHER", "note", "Plus le temps");
    }

    /** A screen of the first part as the address of its visit. */
    public static String visitOf(Screen part) {
        return part.path().replaceFirst("/parties/.*", "");
    }

    public static String path(Screen part) {
        return part.path().replaceFirst("#.*", "");
    }

    public int count(String sql, Object... params) {
        return database.sql(sql).params(params).query(Integer.class).single();
    }

    public String text(String sql, Object... params) {
        return database.sql(sql).params(params).query(String.class).single();
    }

    public static UUID idOf(String visitPath) {
        return UUID.fromString(visitPath.replaceFirst(".*/interventions/([^/#?]+).*", "$1"));
    }
}
