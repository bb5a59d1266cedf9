package fr.bricoconcierge.question;

import fr.bricoconcierge.shared.Uuids;
import java.util.UUID;

/** Names a question. */
public record QuestionId(UUID value) {

    static QuestionId next() {
        return new QuestionId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
