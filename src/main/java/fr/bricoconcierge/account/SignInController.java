package fr.bricoconcierge.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page one signs in on; Spring Security reads what it posts. */
@Controller
class SignInController {

    @GetMapping("/connexion")
    String signIn() {
        return "account/sign-in";
    }
}
