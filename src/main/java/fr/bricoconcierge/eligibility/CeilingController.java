package fr.bricoconcierge.eligibility;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordinator keeps the ceilings of each year. */
@Controller
@RequestMapping("/pilote/plafonds")
class CeilingController {

    private static final Pattern LINE = Pattern.compile("^lines\\[[0-%d]]".formatted(CeilingForm.SIZES));

    private final CeilingReading reading;
    private final CeilingKeeping keeping;

    CeilingController(CeilingReading reading, CeilingKeeping keeping) {
        this.reading = reading;
        this.keeping = keeping;
    }

    /** A page has as many lines as there are sizes of household; what is sent of another is of no page. */
    @ModelAttribute
    void refuseALineOfNoSize(HttpServletRequest request) {
        for (String name : Collections.list(request.getParameterNames())) {
            if (name.startsWith("lines") && !LINE.matcher(name).find()) {
                throw new CeilingReading.NoSuchYear(name);
            }
        }
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("years", reading.years());
        model.addAttribute("ceilings", reading.today());
        return "eligibility/ceilings";
    }

    @GetMapping("/nouvelle-annee")
    String begin(Model model) {
        model.addAttribute(
                "form", CeilingForm.after(reading.ofYear(reading.years().get(0).year())));
        return ask(null, model);
    }

    @PostMapping("/nouvelle-annee")
    String add(
            @Valid @ModelAttribute("form") @Nullable CeilingForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        return save(form, binding, account.id(), redirect, keeping::add)
                ? "redirect:/pilote/plafonds"
                : ask(null, model);
    }

    @GetMapping("/{year}")
    String edit(@PathVariable int year, Model model) {
        model.addAttribute("form", CeilingForm.of(reading.ofYear(year)));
        return ask(year, model);
    }

    @PostMapping("/{year}")
    String set(
            @PathVariable int year,
            @Valid @ModelAttribute("form") @Nullable CeilingForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        reading.ofYear(year);
        if (form != null && form.year() != null && form.year() != year) {
            binding.rejectValue("year", "refused", "Une autre année se note par «\u00a0Ajouter une année\u00a0».");
        }
        return save(form, binding, account.id(), redirect, keeping::set)
                ? "redirect:/pilote/plafonds"
                : ask(year, model);
    }

    private static boolean save(
            @Nullable CeilingForm form,
            BindingResult binding,
            AccountId by,
            RedirectAttributes redirect,
            BiConsumer<CeilingForm, AccountId> work) {
        if (form != null && !binding.hasErrors()) { // null: a value that could not be read
            try {
                work.accept(form, by);
                redirect.addFlashAttribute(Flash.NAME, Flash.done("eligibility.ceilings-set"));
                return true;
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return false;
    }

    private String ask(@Nullable Integer year, Model model) {
        List<String> sizes = IntStream.rangeClosed(0, CeilingForm.SIZES)
                .mapToObj(CeilingForm::said)
                .toList();
        model.addAttribute("sizes", sizes);
        model.addAttribute("versions", year == null ? List.of() : reading.versions(year));
        model.addAttribute("title", year == null ? "Ajouter une année de plafonds" : "Plafonds " + year);
        return "eligibility/ceiling-form";
    }
}
