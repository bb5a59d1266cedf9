package fr.bricoconcierge.onthespot;

import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.account.Team.OrganisationChoice;
import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.availability.AdvisorSlots;
import fr.bricoconcierge.availability.SlotView;
import fr.bricoconcierge.closing.VisitClosing;
import fr.bricoconcierge.eligibility.FirstLookScreen;
import fr.bricoconcierge.message.MessageChannel;
import fr.bricoconcierge.message.Outbox;
import fr.bricoconcierge.papers.PapersScreen;
import fr.bricoconcierge.referral.HandedOver;
import fr.bricoconcierge.referral.PreferredContact;
import fr.bricoconcierge.referral.ReferralNotFound;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Theme;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the kitchen table: what is known is filled in, the rest is one tap each. */
@Component
class BookingDesk {

    private static final int OFFERED = 6;
    private static final int MORE = 18;
    private static final int OTHERS = 3;

    private final BookingReading reading;
    private final AdvisorSlots slots;
    private final Team team;
    private final VisitClosing closing;
    private final PapersScreen papers;
    private final FirstLookScreen looks;
    private final Outbox outbox;
    private final Clock clock;

    BookingDesk(
            BookingReading reading,
            AdvisorSlots slots,
            Team team,
            VisitClosing closing,
            PapersScreen papers,
            FirstLookScreen looks,
            Outbox outbox,
            Clock clock) {
        this.reading = reading;
        this.slots = slots;
        this.team = team;
        this.closing = closing;
        this.papers = papers;
        this.looks = looks;
        this.outbox = outbox;
        this.clock = clock;
    }

    BookingForm begin(ResidentId habitant, @Nullable InterventionId visit) {
        Known known = reading.getKnown(habitant);
        List<OrganisationChoice> organisations = team.organisations();
        OrganisationId only = organisations.size() == 1 ? organisations.get(0).id() : null;
        Set<Theme> themes = visit != null && reading.isUnderWay(visit, known.id()) ? closing.about(visit) : Set.of();
        return BookingForm.begun(Uuids.next(), known.id(), visit, only, themes, known);
    }

    String ask(@Nullable ResidentId habitant, boolean more, Model model) {
        if (habitant == null) {
            throw new ReferralNotFound("habitant");
        }
        Known known = reading.getKnown(habitant);
        model.addAttribute("person", known);
        model.addAttribute("keepText", ConsentPurpose.KEEP_CARD.text());
        model.addAttribute("shareText", ConsentPurpose.SHARE_WITH_AMELIO.text());
        model.addAttribute("hows", Choice.of(ConsentHow.ORAL, ConsentHow.SIGNED, ConsentHow.PAPER));
        model.addAttribute(
                "slots", choices(slots.next(chosen(model), clock.instant(), more ? MORE : OFFERED).stream()));
        model.addAttribute("more", more);
        model.addAttribute("allThemes", Choice.of(Theme.values()));
        model.addAttribute("documents", Choice.of(HandedOver.values()));
        model.addAttribute("contacts", Choice.of(PreferredContact.values()));
        model.addAttribute("ways", ways(known));
        model.addAttribute(
                "organisations",
                team.organisations().stream()
                        .map(it -> Choice.of(it.id(), it.name()))
                        .toList());
        papers.ask(model);
        looks.ask(model);
        return "onthespot/book";
    }

    private static @Nullable AdvisorSlotId chosen(Model model) {
        return model.getAttribute("form") instanceof BookingForm form ? form.slot() : null;
    }

    /** The next ones of the same organisation, each taken by one tap. */
    List<Choice> others(BookingForm form) {
        AdvisorSlotId taken = form.wanted();
        OrganisationId organisation = form.organisation() != null || taken == null
                ? form.organisation()
                : reading.organisationOf(taken).orElse(null);
        return choices(slots.free(organisation, clock.instant(), OFFERED).stream()
                .filter(slot -> !slot.id().equals(taken))
                .limit(OTHERS));
    }

    /** How the confirmation could reach them if they agreed; none where they did already. */
    private List<Choice> ways(Known known) {
        List<Choice> ways = new ArrayList<>();
        if (!known.bySms() && known.takesSms() && outbox.reaches(MessageChannel.SMS)) {
            ways.add(Choice.of(ConsentPurpose.SMS_REMINDERS, "Par SMS au " + known.phoneShown()));
        }
        if (!known.byEmail() && known.email() != null && outbox.reaches(MessageChannel.EMAIL)) {
            ways.add(Choice.of(ConsentPurpose.EMAIL_REMINDERS, "Par courriel à " + known.email()));
        }
        return ways;
    }

    private static List<Choice> choices(Stream<SlotView> offered) {
        return offered.map(slot -> new Choice(
                        slot.id().toString(),
                        slot.moment().text(),
                        slot.where() + " · " + slot.advisorName() + ", " + slot.organisation(),
                        null))
                .toList();
    }
}
