package fr.bricoconcierge.account;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SecretToken;
import java.time.Clock;
import java.util.Optional;
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

    /** The organisation of that name, however it is written; made when it is new. */
    @Transactional
    public OrganisationId organisationNamed(String name) {
        return known(name).orElseGet(() -> {
            database.sql("insert into organisation (id, name) values (?, ?) on conflict (name) do nothing")
                    .params(OrganisationId.next().value(), name.strip())
                    .update();
            return known(name).orElseThrow();
        });
    }

    private Optional<OrganisationId> known(String name) {
        return database.sql(
                        "select id as value from organisation where lower(name) = lower(?) order by name <> ?, id limit 1")
                .params(name.strip(), name.strip())
                .query(OrganisationId.class)
                .optional();
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
        if (role == Role.ADVISOR && organisation != null) {
            refuseRetired(organisation);
        }
        Account account = accounts.save(new Account(email, name, role, organisation, clock.instant()));
        SecretToken token = SecretToken.next();
        invitations.save(new Invitation(account.id(), token.hash(), clock.instant()));
        return token.text();
    }

    private void refuseRetired(OrganisationId organisation) {
        boolean retired = database.sql("select retired_at is not null from organisation where id = ?")
                .param(organisation.value())
                .query(Boolean.class)
                .single();
        if (retired) {
            throw new Refused("organisation", "Cet organisme est retiré\u00a0: reprenez-le d’abord depuis sa page.");
        }
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
