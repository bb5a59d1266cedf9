package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.OrganisationVoices;
import fr.bricoconcierge.audit.AuditAction;
import fr.bricoconcierge.audit.AuditEntry;
import fr.bricoconcierge.audit.AuditLog;
import fr.bricoconcierge.referral.AnswerReason;
import fr.bricoconcierge.referral.NewAnswer;
import fr.bricoconcierge.referral.ReferralAnswer;
import fr.bricoconcierge.referral.ReferralAnswers;
import fr.bricoconcierge.referral.ReferralChange;
import fr.bricoconcierge.referral.ReferralFollowUp;
import fr.bricoconcierge.shared.Programme;
import fr.bricoconcierge.shared.Uuids;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation does by a link: it opens the referral, accepts it, refuses it or gives the number of a file. */
@Service
@Transactional
class PartnerAnswers {

    private final AnswerLinks links;
    private final PartnerReading reading;
    private final ReferralFollowUp followUp;
    private final ReferralAnswers answers;
    private final OrganisationVoices voices;
    private final RefusalNews news;
    private final AuditLog audit;

    PartnerAnswers(
            AnswerLinks links,
            PartnerReading reading,
            ReferralFollowUp followUp,
            ReferralAnswers answers,
            OrganisationVoices voices,
            RefusalNews news,
            AuditLog audit) {
        this.links = links;
        this.reading = reading;
        this.followUp = followUp;
        this.answers = answers;
        this.voices = voices;
        this.news = news;
        this.audit = audit;
    }

    /** What the link leads to; that it was read is written down. */
    PartnerView open(OpenLink link) {
        links.opened(link);
        audit.write(AuditEntry.of(AuditAction.READ_REFERRAL_BY_LINK, voice(link).id())
                .about(link.referral().value()));
        return reading.view(link);
    }

    /** Says whether the link still served. The same answer given again changes nothing. */
    boolean accept(String token) {
        Optional<OpenLink> found = links.take(token);
        found.filter(link -> !reading.view(link).isAccepted()).ifPresent(link -> {
            answer(link, NewAnswer.unexplained(ReferralAnswer.ACCEPTED), voice(link));
            links.said(link, ReferralAnswer.ACCEPTED.name(), false);
        });
        return found.isPresent();
    }

    /** @throws fr.bricoconcierge.shared.Refused when another reason is not told in words */
    boolean refuse(String token, NewAnswer why) {
        Optional<OpenLink> found = links.take(token);
        found.ifPresent(link -> {
            ReferralAnswer said = why.reason().answer();
            answer(link, why, voice(link));
            links.said(link, said.name(), true);
            news.tell(link.referral(), said);
        });
        return found.isPresent();
    }

    /** @throws fr.bricoconcierge.shared.Refused when a file cannot be opened now, or something of it is missing */
    boolean openFile(String token, String number, Programme programme) {
        Optional<OpenLink> found = links.take(token);
        found.ifPresent(link -> {
            CurrentAccount voice = voice(link);
            followUp.take(Uuids.next(), link.referral(), ReferralChange.fileOpened(number, programme), voice);
            if (reading.view(link).answer() == null) {
                answer(link, accepted(programme), voice);
            }
            links.said(link, ToldRow.FILE, true);
        });
        return found.isPresent();
    }

    private void answer(OpenLink link, NewAnswer answer, CurrentAccount voice) {
        answers.give(Uuids.next(), link.referral(), null, answer, voice);
    }

    /** Whoever opened a file has accepted. */
    private static NewAnswer accepted(Programme programme) {
        return switch (programme) {
            case AMELIO -> new NewAnswer(AnswerReason.GUIDED_AMELIO, null);
            case AMELIO_PLUS -> new NewAnswer(AnswerReason.GUIDED_AMELIO_PLUS, null);
            case INFORMATION -> new NewAnswer(AnswerReason.INFORMED, null);
            case OTHER -> NewAnswer.unexplained(ReferralAnswer.ACCEPTED);
        };
    }

    private CurrentAccount voice(OpenLink link) {
        return voices.of(link.organisation());
    }
}
