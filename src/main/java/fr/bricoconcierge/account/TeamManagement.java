package fr.bricoconcierge.account;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SecretToken;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people, lets them choose their password, and disables them. */
@Service
public class TeamManagement {

    private final Accounts accounts;
    private final Invitations invitations;
    private final PasswordEncoder passwords;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TeamManagement(
            Accounts accounts,
            Invitations invitations,
            PasswordEncoder passwords,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.passwords = passwords;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** The organisation of that name, made when it is new. */
    @Transactional
    public OrganisationId organisationNamed(String name) {
        database.sql("insert into organisation (id, name) values (?, ?) on conflict (name) do nothing")
                .params(OrganisationId.next().value(), name.strip())
                .update();
        return new OrganisationId(database.sql("select id from organisation where name = ?")
                .param(name.strip())
                .query(UUID.class)
                .single());
    }

    /** Makes the account and answers the secret end of its invitation link, which is not kept. */
    @Transactional
    public String invite(String email, String name, Role role, @Nullable OrganisationId organisation) {
        if (accounts.existsByEmail(Account.normalised(email))) {
            throw new Refused("email", "Un compte existe déjà pour cette adresse.");
        }
        if (role == Role.ADVISOR && organisation == null) {
            throw new Refused("organisation", "Indiquez l’organisme de cette personne.");
        }
        Account account = accounts.save(new Account(email, name, role, organisation, clock.instant()));
        SecretToken token = SecretToken.next();
        invitations.save(new Invitation(account.id(), token.hash(), clock.instant()));
        return token.text();
    }

    /** The role that an open invitation was made for; empty for a used, expired or unknown one alike. */
    @Transactional(readOnly = true)
    public Optional<Role> roleInvitedBy(String token) {
        return invitations
                .findByTokenHash(SecretToken.hash(token))
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .flatMap(invitation -> accounts.findById(invitation.account()))
                .filter(account -> !account.isDisabled())
                .map(Account::role);
    }

    @Transactional
    public AccountId accept(String token, String password) {
        Role role = roleInvitedBy(token).orElseThrow(() -> new AccountNotFound("invitation"));
        new PasswordPolicy(role).objectionTo(password).ifPresent(objection -> {
            throw new Refused("password", objection);
        });
        Invitation invitation =
                invitations.findByTokenHash(SecretToken.hash(token)).orElseThrow();
        invitation.use(clock.instant());
        Account account = getAccount(invitation.account());
        account.choosePassword(encode(password));
        return account.id();
    }

    /** Ends every session of the account; it can no longer sign in. */
    @Transactional
    public void disable(AccountId id, AccountId by) {
        if (id.equals(by)) {
            throw new Refused("Vous ne pouvez pas désactiver votre propre compte.");
        }
        getAccount(id).disable(clock.instant());
        events.publishEvent(new AccountDisabled(id, by));
    }

    private Account getAccount(AccountId id) {
        return accounts.findById(id).orElseThrow(() -> new AccountNotFound(id));
    }

    private String encode(String password) {
        String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("a password always has a hash");
        }
        return hash;
    }
}
