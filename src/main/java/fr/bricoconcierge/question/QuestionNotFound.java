package fr.bricoconcierge.question;

import fr.bricoconcierge.shared.NotFound;

/** No such question, or no such note of it. */
class QuestionNotFound extends NotFound {

    QuestionNotFound(Object id) {
        super("question", id);
    }
}
