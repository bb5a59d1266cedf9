package fr.bricoconcierge.audit;

import fr.bricoconcierge.shared.AccountId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act to write down.
 *
 * @param account who did it; none: the application itself
 * @param subject the record it was done to; none: many, or none in particular
 * @param other a second record of the same act
 * @param reason why, as the person chose or said it; 200 characters at most, no personal data
 * @param amount how many records it held
 */
public record AuditEntry(
        AuditAction action,
        @Nullable AccountId account,
        @Nullable UUID subject,
        @Nullable UUID other,
        @Nullable String reason,
        @Nullable Integer amount) {

    /** That somebody did something. */
    public static AuditEntry of(AuditAction action, AccountId account) {
        return new AuditEntry(action, account, null, null, null, null);
    }

    public AuditEntry about(UUID record) {
        return new AuditEntry(action, account, record, other, reason, amount);
    }

    public AuditEntry with(UUID second) {
        return new AuditEntry(action, account, subject, second, reason, amount);
    }

    public AuditEntry because(String why) {
        return new AuditEntry(action, account, subject, other, why, amount);
    }

    public AuditEntry counting(int records) {
        return new AuditEntry(action, account, subject, other, reason, records);
    }
}
