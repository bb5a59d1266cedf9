package fr.bricoconcierge.resident;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.door.DoorView;
import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.SectorId;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens contact cards, keeps them, and forgets whoever did not want one. */
@Service
@Transactional
public class ResidentCards {

    private final Residents residents;
    private final Households households;
    private final Consents consents;
    private final WordOfMouth wordOfMouth;
    private final Forgetting forgetting;
    private final Encounters encounters;
    private final PastHomes pastHomes;
    private final Doors doors;
    private final ReceivedCommands commands;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResidentCards(
            Residents residents,
            Households households,
            Consents consents,
            WordOfMouth wordOfMouth,
            Forgetting forgetting,
            Encounters encounters,
            PastHomes pastHomes,
            Doors doors,
            ReceivedCommands commands,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.residents = residents;
        this.households = households;
        this.consents = consents;
        this.wordOfMouth = wordOfMouth;
        this.forgetting = forgetting;
        this.encounters = encounters;
        this.pastHomes = pastHomes;
        this.doors = doors;
        this.commands = commands;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a card, for somebody new or somebody more in a known household; the same command opens one card. */
    public ResidentId open(UUID command, NewResident newcomer, AccountId by) {
        return new ResidentId(commands.once(command, () -> add(newcomer, by).value()));
    }

    @Transactional(readOnly = true)
    public ResidentView get(ResidentId id) {
        CardRow row = database.sql("select resident_id, household_id, name, phone, email, door_id, origin,"
                        + " concat_ws(', ', place, commune) as place from resident_card"
                        + " where resident_id = (select coalesce(merged_into, id) from resident where id = ?)")
                .param(id.value())
                .query(CardRow.class)
                .optional()
                .orElseThrow(() -> new ResidentNotFound(id));
        return row.view();
    }

    /** The same, of somebody for whom something is about to begin: who was forgotten is not found. */
    @Transactional(readOnly = true)
    public ResidentView getKnown(ResidentId id) {
        if (!wordOfMouth.isKnown(id)) {
            throw new ResidentNotFound(id);
        }
        return get(id);
    }

    /**
     * Changes what a card says.
     *
     * @param version the one the change was written on
     * @throws CardChanged when somebody saved another meanwhile
     */
    public void change(ResidentId id, CardChange change, long version) {
        Resident resident = residents.findById(id).orElseThrow(() -> new ResidentNotFound(id));
        if (resident.version() != version) {
            throw new CardChanged();
        }
        CardDetails details = change.details().checked();
        Household household = households.findById(resident.household()).orElseThrow();
        refuseTheUnreachable(details, change.door() != null || change.place() != null);
        wordOfMouth.check(id, change.recommendedBy());
        resident.change(details, change.recommendedBy());
        household.livesAt(change.door(), change.place(), sectorOf(change.door()));
    }

    /**
     * Wipes the identity of everybody in the household who has not agreed to a card (H2). Called at the end of a visit;
     * called again it changes nothing.
     */
    public void forgetUnlessKept(HouseholdId household) {
        forgetting.forgetUnlessKept(household);
    }

    /** The same for one person, whoever else lives there. */
    public void forgetUnlessKept(ResidentId resident) {
        forgetting.forgetUnlessKept(resident);
    }

    private ResidentId add(NewResident newcomer, AccountId by) {
        Instant now = clock.instant();
        CardDetails details = newcomer.details().checked();
        wordOfMouth.check(null, newcomer.recommendedBy());
        Household household = householdOf(newcomer, now);
        refuseTheUnreachable(details, household.hasPlace());
        Resident resident =
                residents.saveAndFlush(new Resident(household.id(), details, newcomer.recommendedBy(), by, now));
        UUID source = newcomer.meeting().source();
        events.publishEvent(new CardOpened(resident.id(), household.id(), source, by));
        agree(resident.id(), newcomer, details, by);
        encounters.answer(source, resident);
        return resident.id();
    }

    private Household householdOf(NewResident newcomer, Instant now) {
        FirstMeeting meeting = newcomer.meeting();
        if (newcomer.household() != null) {
            return households
                    .findById(newcomer.household())
                    .filter(known -> Objects.equals(known.door(), meeting.door()))
                    .orElseThrow(() -> new Refused("household", "Choisissez un foyer de cette porte."));
        }
        Origin origin = newcomer.recommendedBy() != null && !meeting.origin().isMetDirectly()
                ? Origin.WORD_OF_MOUTH
                : meeting.origin();
        Household home = new Household(meeting, origin, sectorOf(meeting.door()), now);
        home.livesThereSince(pastHomes.freeSince(meeting.door()));
        return households.save(home);
    }

    private void agree(ResidentId resident, NewResident newcomer, CardDetails details, AccountId by) {
        ConsentHow how = newcomer.how();
        if (newcomer.consents().isEmpty()) {
            return;
        }
        if (how == null) {
            throw new Refused("how", "Dites comment la personne a donné son accord.");
        }
        newcomer.consents().stream().sorted().forEach(purpose -> {
            refuseAReminderToNowhere(purpose, details);
            consents.give(resident, purpose, how, by, clock.instant());
        });
    }

    private @Nullable SectorId sectorOf(@Nullable DoorId door) {
        return door == null ? null : doors.find(door).map(DoorView::sector).orElse(null);
    }

    private static void refuseTheUnreachable(CardDetails details, boolean placed) {
        if (!details.isReachable() && !placed) {
            throw new Refused("phone", "Notez un moyen de joindre la personne\u00a0: téléphone, courriel ou adresse.");
        }
    }

    private static void refuseAReminderToNowhere(ConsentPurpose purpose, CardDetails details) {
        if (purpose == ConsentPurpose.EMAIL_REMINDERS && details.email() == null) {
            throw new Refused("email", "Notez le courriel, puisque la personne veut y recevoir ses rappels.");
        }
        if (purpose == ConsentPurpose.SMS_REMINDERS && details.phone() == null) {
            throw new Refused("phone", "Notez le téléphone, puisque la personne veut y recevoir ses rappels.");
        }
    }

    /** A row of {@code resident_card}. */
    private record CardRow(
            ResidentId residentId,
            HouseholdId householdId,
            String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable DoorId doorId,
            @Nullable String place,
            Origin origin) {

        ResidentView view() {
            String shown = phone == null ? null : new PhoneNumber(phone).display();
            String href = phone == null ? null : "tel:" + phone;
            String where = place == null || place.isEmpty() ? null : place;
            return new ResidentView(residentId, householdId, name, shown, href, email, doorId, where, origin);
        }
    }
}
