package fr.bricoconcierge.onthespot;

import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.closing.VisitClosing;
import fr.bricoconcierge.eligibility.FirstLooks;
import fr.bricoconcierge.papers.ReferralPapers;
import fr.bricoconcierge.referral.NewReferral;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books an advisor with the resident present: what they agree to, the referral with its slot, the first look, the papers
 * and the confirmation are one fact.
 */
@Service
@Transactional
public class Booking {

    private final BookingReading reading;
    private final Consents consents;
    private final FirstLooks looks;
    private final Referring referring;
    private final ReferralPapers papers;
    private final VisitClosing closing;
    private final MeetingLetters letters;
    private final Clock clock;

    Booking(
            BookingReading reading,
            Consents consents,
            FirstLooks looks,
            Referring referring,
            ReferralPapers papers,
            VisitClosing closing,
            MeetingLetters letters,
            Clock clock) {
        this.reading = reading;
        this.consents = consents;
        this.looks = looks;
        this.referring = referring;
        this.papers = papers;
        this.closing = closing;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * @throws Refused beside the field it concerns
     * @throws fr.bricoconcierge.worktime.SlotTaken when the slot went meanwhile; nothing of it all is kept
     */
    ReferralId book(BookingForm form, AccountId by) {
        Optional<BookingReading.VisitState> visit = lock(form);
        agree(form, by);
        OrganisationId organisation = organisation(form);
        InterventionId of = visit.isPresent() ? form.intervention() : null;
        ReferralId referral = referring.refer(command(form, organisation), referral(form, organisation, of), by);
        if (form.look().isToBeKept() && form.look().isAnswered()) {
            keepLook(form, by);
        }
        papers.note(referral, form.papers(), by);
        if (visit.filter(BookingReading.VisitState::isOpen).isPresent()) {
            closing.referred(form.intervention(), form.wanted(), organisation);
        }
        letters.write(referral);
        return referral;
    }

    /** Before anything is written: whoever sends the same at the same time waits, and then finds it made. */
    private Optional<BookingReading.VisitState> lock(BookingForm form) {
        InterventionId visit = form.intervention();
        return visit == null ? Optional.empty() : reading.lock(visit, form.habitant());
    }

    /** The same form sent again with another slot or for another organisation asks for something else. */
    private static UUID command(BookingForm form, OrganisationId organisation) {
        return derived("referral %s %s".formatted(organisation, form.wanted()), form.command());
    }

    private void agree(BookingForm form, AccountId by) {
        if (Boolean.TRUE.equals(form.keepCard())) {
            give(form, ConsentPurpose.KEEP_CARD, by);
        }
        if (Boolean.TRUE.equals(form.share())) {
            give(form, ConsentPurpose.SHARE_WITH_AMELIO, by);
        }
        form.reminders().stream()
                .filter(it -> it == ConsentPurpose.EMAIL_REMINDERS || it == ConsentPurpose.SMS_REMINDERS)
                .sorted()
                .forEach(purpose -> give(form, purpose, by));
    }

    private void give(BookingForm form, ConsentPurpose purpose, AccountId by) {
        ConsentHow how = form.how();
        if (how == null || how == ConsentHow.PUBLIC_PAGE) {
            throw new Refused("how", "Dites comment la personne a donné son accord.");
        }
        consents.give(form.habitant(), purpose, how, by, clock.instant());
    }

    /** A slot says by itself whom it is with. */
    private OrganisationId organisation(BookingForm form) {
        AdvisorSlotId slot = form.wanted();
        OrganisationId said = form.organisation();
        if (said == null && slot != null) {
            return reading.organisationOf(slot)
                    .orElseThrow(() -> new Refused("slot", "Choisissez un créneau du conseiller."));
        }
        if (said == null) {
            throw new Refused("organisation", "Choisissez l’organisme.");
        }
        return said;
    }

    private void keepLook(BookingForm form, AccountId by) {
        try {
            looks.keep(derived("look", form.command()), form.habitant(), form.look(), by);
        } catch (Refused refusal) {
            throw new Refused("look." + refusal.field(), refusal.sentence());
        }
    }

    private static UUID derived(String what, UUID command) {
        return UUID.nameUUIDFromBytes((what + " " + command).getBytes(StandardCharsets.UTF_8));
    }

    private static NewReferral referral(BookingForm form, OrganisationId organisation, @Nullable InterventionId visit) {
        @Nullable AdvisorSlotId slot = form.wanted();
        return new NewReferral(
                form.habitant(),
                organisation,
                form.themes(),
                form.wishes(),
                form.handedOver(),
                form.preferredContact(),
                visit,
                slot);
    }
}
