package fr.bricoconcierge.eligibility;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.Occupancy;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.resident.ResidentView;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judges what is told at a kitchen table, and keeps the bracket of whoever agrees to it. */
@Service
@Transactional
public class FirstLooks {

    private final CeilingReading ceilings;
    private final ResidentCards cards;
    private final Consents consents;
    private final ReceivedCommands commands;
    private final JdbcClient database;
    private final Clock clock;

    FirstLooks(
            CeilingReading ceilings,
            ResidentCards cards,
            Consents consents,
            ReceivedCommands commands,
            JdbcClient database,
            Clock clock) {
        this.ceilings = ceilings;
        this.cards = cards;
        this.consents = consents;
        this.commands = commands;
        this.database = database;
        this.clock = clock;
    }

    /** The questions, with what the card answers already. */
    @Transactional(readOnly = true)
    public FirstLookForm begin(ResidentId resident) {
        return database.sql("select occupancy, household_size from resident where id = ?")
                .param(resident.value())
                .query((row, i) -> {
                    String occupancy = row.getString("occupancy");
                    int people = row.getInt("household_size");
                    return FirstLookForm.of(
                            occupancy == null ? null : Occupancy.valueOf(occupancy),
                            people < 1 || people > Ceilings.MOST_PEOPLE ? null : Integer.valueOf(people));
                })
                .single();
    }

    /**
     * What the answers say, by the ceilings of today. An amount goes before a bracket said beside it.
     *
     * @throws Refused on {@code income} or {@code people}, in a sentence that does not repeat what was typed
     */
    @Transactional(readOnly = true)
    public FirstLook look(FirstLookForm form) {
        Integer people = form.people();
        if (people != null && (people < 1 || people > Ceilings.MOST_PEOPLE)) {
            throw new Refused("people", "Choisissez le nombre de personnes dans la liste.");
        }
        Ceilings now = ceilings.today();
        Bracket bracket = form.hasIncome() ? bracketOf(form, now) : said(form);
        return new FirstLook(bracket, form.answers(bracket).orientation(), now);
    }

    /**
     * Notes the first look on the household's card, once a command.
     *
     * @throws Refused without the person's agreement to a card
     */
    public void keep(UUID command, ResidentId resident, FirstLookForm form, AccountId by) {
        FirstLook look = look(form);
        if (!consents.isActive(resident, ConsentPurpose.KEEP_CARD)) {
            throw new Refused("keep", "Sans l’accord de la personne pour garder sa fiche, rien n’est noté.");
        }
        commands.once(command, () -> insert(cards.getKnown(resident), form, look, by));
    }

    /** The last one of the household. */
    @Transactional(readOnly = true)
    public Optional<KeptLook> latest(HouseholdId household) {
        return database.sql("""
                        select l.id, l.looked_at, a.display_name as author, l.occupancy, l.old_building, l.main_home,
                               l.people, l.bracket, l.ceilings_year, l.orientation
                        from first_look l join account a on a.id = l.by_id
                        where l.household_id = ?
                        order by l.looked_at desc, l.id desc limit 1
                        """).param(household.value()).query(KeptLook.class).optional();
    }

    /** The household does not want it noted any more. */
    void wipe(HouseholdId household) {
        database.sql("delete from first_look where household_id = ?")
                .param(household.value())
                .update();
    }

    private static Bracket said(FirstLookForm form) {
        return form.bracket() == null ? Bracket.UNKNOWN : form.bracket();
    }

    private static Bracket bracketOf(FirstLookForm form, Ceilings now) {
        Income income = Income.read(form.income())
                .orElseThrow(() -> new Refused("income", "Écrivez un montant en euros, sans autre signe."));
        if (form.people() == null) {
            throw new Refused("people", "Dites combien de personnes vivent là\u00a0: les plafonds en dépendent.");
        }
        return now.bracketOf(form.people(), income);
    }

    private UUID insert(ResidentView person, FirstLookForm form, FirstLook look, AccountId by) {
        UUID id = Uuids.next();
        database.sql("""
                        insert into first_look (id, household_id, resident_id, looked_at, by_id, occupancy, old_building,
                                                main_home, people, bracket, ceilings_year, orientation)
                        values (:id, :household, :resident, :now, :by, :occupancy, :old, :main, :people, :bracket, :year,
                                :orientation)
                        """)
                .param("id", id)
                .param("household", person.household().value())
                .param("resident", person.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param(
                        "occupancy",
                        form.occupancy() == null ? null : form.occupancy().name())
                .param("old", FirstLookForm.known(form.oldBuilding()).name())
                .param("main", FirstLookForm.known(form.mainHome()).name())
                .param("people", form.people())
                .param("bracket", look.bracket().name())
                .param("year", look.ceilings().year())
                .param("orientation", look.orientation().name())
                .update();
        return id;
    }
}
