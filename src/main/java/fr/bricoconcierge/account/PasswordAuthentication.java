package fr.bricoconcierge.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in by e-mail address and password; every failure looks the same and costs the same time. */
@Component
class PasswordAuthentication implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final @Nullable String hashOfNobody;

    PasswordAuthentication(Accounts accounts, PasswordEncoder passwords, SignInThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.hashOfNobody = passwords.encode("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        // the sign-in form is read by no controller: what no keyboard writes, and no column stores, is left out here
        String identifier = attempt.getName().replaceAll("\\p{Cntrl}", "");
        String password = String.valueOf(attempt.getCredentials());
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        if (throttle.mustWait(identifier, address)) {
            throw new BadCredentialsException("too many failures");
        }
        Account account = accounts.findByEmail(Account.normalised(identifier))
                .filter(Account::maySignIn)
                .orElse(null);
        boolean matches = passwords.matches(password, account == null ? hashOfNobody : account.passwordHash());
        if (account == null || !matches) {
            throttle.failed(identifier, address);
            throw new BadCredentialsException("wrong identifier or password");
        }
        throttle.succeeded(identifier, address);
        CurrentAccount current = account.asCurrent();
        var authority = new SimpleGrantedAuthority("ROLE_" + current.role().name());
        return UsernamePasswordAuthenticationToken.authenticated(current, null, List.of(authority));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
