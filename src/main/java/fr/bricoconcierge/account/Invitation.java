package fr.bricoconcierge.account;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Uuids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link by which one person chooses their own password, once and within three days. */
@Entity
class Invitation {

    private static final Duration VALIDITY = Duration.ofHours(72);

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String tokenHash;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(AccountId account, String tokenHash, Instant now) {
        this.id = Uuids.next();
        this.account = account;
        this.tokenHash = tokenHash;
        this.expiresAt = now.plus(VALIDITY);
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        if (!isOpen(now)) {
            throw new AccountNotFound("invitation");
        }
        usedAt = now;
    }

    AccountId account() {
        return account;
    }
}
