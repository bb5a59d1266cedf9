package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The answers that come up in the form of a card while one types. */
@Controller
@RequestMapping("/habitants/choix")
class ResidentChoiceController {

    private final CardQuestions questions;

    ResidentChoiceController(CardQuestions questions) {
        this.questions = questions;
    }

    @PostMapping("/adresse")
    String doors(
            @RequestParam(required = false) @Nullable String placeWords,
            @RequestParam(required = false) @Nullable DoorId door,
            Model model) {
        model.addAttribute("doors", questions.doors(placeWords, door));
        model.addAttribute("chosenDoor", door);
        return "resident/choices :: doors";
    }

    @PostMapping("/recommandation")
    String recommenders(
            @RequestParam(required = false) @Nullable String recommenderWords,
            @RequestParam(required = false) @Nullable ResidentId recommendedBy,
            Model model) {
        model.addAttribute("recommenders", questions.recommenders(recommenderWords, recommendedBy));
        model.addAttribute("chosenRecommender", recommendedBy);
        return "resident/choices :: recommenders";
    }

    @PostMapping("/demandeur")
    String askers(
            @RequestParam(required = false) @Nullable String knownWords,
            @RequestParam(required = false) @Nullable ResidentId known,
            Model model) {
        model.addAttribute("knownPeople", questions.recommenders(knownWords, known));
        model.addAttribute("chosenKnown", known);
        return "resident/choices :: askers";
    }
}
