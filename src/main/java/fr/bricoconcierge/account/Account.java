package fr.bricoconcierge.account;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.OrganisationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in once they have chosen a password, and until they are disabled. */
@Entity
class Account {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    private String email;
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private @Nullable OrganisationId organisation;

    private @Nullable String passwordHash;
    private Instant createdAt;
    private @Nullable Instant disabledAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String email, String displayName, Role role, @Nullable OrganisationId organisation, Instant createdAt) {
        this.id = AccountId.next();
        this.email = normalised(email);
        this.displayName = displayName.strip();
        this.role = role;
        this.organisation = role == Role.ADVISOR ? organisation : null;
        this.createdAt = createdAt;
    }

    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void choosePassword(String hash) {
        this.passwordHash = hash;
    }

    void disable(Instant at) {
        if (disabledAt == null) {
            disabledAt = at;
        }
    }

    boolean maySignIn() {
        return disabledAt == null && passwordHash != null;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    AccountId id() {
        return id;
    }

    Role role() {
        return role;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    CurrentAccount asCurrent() {
        return new CurrentAccount(id, displayName, role, organisation);
    }
}
