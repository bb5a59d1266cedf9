package fr.bricoconcierge.resident;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cards one looks for. What is typed is posted, so that no name is in an address. */
@Controller
@RequestMapping("/habitants")
class ResidentListController {

    private static final int LONGEST = 100;

    private final ResidentSearch search;

    ResidentListController(ResidentSearch search) {
        this.search = search;
    }

    @PostMapping
    String find(@RequestParam(required = false) @Nullable String q, Model model) {
        String typed = q == null ? "" : q.strip();
        return typed.isEmpty() ? "redirect:/habitants" : show(typed, model, "resident/list");
    }

    @PostMapping(headers = "HX-Request")
    String findInPlace(@RequestParam(required = false) @Nullable String q, Model model) {
        return show(q == null ? "" : q.strip(), model, "resident/list :: found");
    }

    private String show(String typed, Model model, String page) {
        String looked = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var rows = search.find(looked);
        model.addAttribute("typed", looked);
        model.addAttribute(
                "residents", rows.stream().limit(ResidentSearch.SHOWN).toList());
        model.addAttribute("more", rows.size() > ResidentSearch.SHOWN);
        return page;
    }
}
