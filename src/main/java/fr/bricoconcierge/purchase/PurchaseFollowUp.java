package fr.bricoconcierge.purchase;

import fr.bricoconcierge.attachment.AttachmentOwner;
import fr.bricoconcierge.attachment.Attachments;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a purchase leaves to be done: an answer of whoever coordinates, a receipt to hand in. */
@Component
class PurchaseFollowUp {

    private final Tasks tasks;
    private final Attachments attachments;
    private final Settings settings;
    private final Clock clock;

    PurchaseFollowUp(Tasks tasks, Attachments attachments, Settings settings, Clock clock) {
        this.tasks = tasks;
        this.attachments = attachments;
        this.settings = settings;
        this.clock = clock;
    }

    void awaitAnswer(Purchase purchase) {
        String title = "Répondre à un achat de " + purchase.amount();
        tasks.open(task(TaskKind.APPROVE_PURCHASE, title, null, clock.instant(), purchase));
    }

    /** Nothing is waited for any more; after a refusal, not even a receipt. */
    void answered(Purchase purchase, AccountId by) {
        tasks.close(TaskKind.APPROVE_PURCHASE, purchase.id().value(), by);
        if (purchase.state() == PurchaseState.REFUSED) {
            tasks.close(TaskKind.HAND_IN_RECEIPT, purchase.id().value(), by);
        }
    }

    void awaitReceipt(Purchase purchase) {
        Instant due = clock.instant().plus(Duration.ofDays(settings.number(Setting.RECEIPT_DAYS)));
        purchase.expectReceipt(due);
        String title = "Remettre le justificatif d’un achat de " + purchase.amount();
        tasks.open(task(TaskKind.HAND_IN_RECEIPT, title, purchase.askedBy(), due, purchase));
    }

    /** @throws fr.bricoconcierge.shared.Refused beside {@code receipt} when it is no photo and no PDF */
    void keepReceipt(Purchase purchase, byte[] content, AccountId by) {
        purchase.mustBePaid();
        var owner =
                new AttachmentOwner(AttachmentOwner.Kind.PURCHASE, purchase.id().value());
        purchase.attach(attachments.store("receipt", owner, content, by));
        tasks.close(TaskKind.HAND_IN_RECEIPT, purchase.id().value(), by);
    }

    private static NewTask task(
            TaskKind kind, String title, @Nullable AccountId owner, Instant due, Purchase purchase) {
        String path = "/fonds/achats/" + purchase.id();
        return new NewTask(kind, title, owner, due, path, purchase.id().value(), null, false, null);
    }
}
