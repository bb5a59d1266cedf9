package fr.bricoconcierge.platform;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows every part of the interface in every state, while developing. */
@Controller
@Profile("!prod")
class StyleController {
    @GetMapping("/style")
    String style(Model model) {
        model.addAttribute("kinds", StyleSamples.KINDS);
        model.addAttribute("outcomes", StyleSamples.OUTCOMES);
        model.addAttribute("reasons", StyleSamples.REASONS);
        model.addAttribute("targets", StyleSamples.TARGETS);
        model.addAttribute("stages", StyleSamples.STAGES);
        model.addAttribute("steps", StyleSamples.STEPS);
        model.addAttribute("counters", StyleSamples.COUNTERS);
        model.addAttribute("rightForm", StyleSamples.FILLED);
        model.addAttribute("wrongForm", StyleSamples.WRONG);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "wrongForm", refused());
        return "style";
    }

    private static BindingResult refused() {
        BindingResult errors = new BeanPropertyBindingResult(StyleSamples.WRONG, "wrongForm");
        errors.rejectValue("name", "required", "Indiquez le nom de la personne.");
        errors.rejectValue("phone", "format", "Ce numéro compte neuf chiffres, il en faut dix.");
        errors.rejectValue("kind", "required", "Dites de quelle intervention il s’agit.");
        errors.rejectValue("amount", "limit", "Le montant dépasse la limite de 60 €.");
        errors.rejectValue("reason", "required", "Choisissez un motif.");
        errors.reject("taken", "Ce créneau vient d’être pris par votre binôme.");
        return errors;
    }
}
