package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.DoorId;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * One tap on « personne pour le reste ».
 *
 * @param groupe the landing or building, when no script says which doors the person saw
 * @param porte the doors that the person saw open, in walking order
 * @param laisse what is left at each of them
 * @param avis the same for all, when no script says it
 */
@NullUnmarked
record RestForm(
        @NotNull GestureId geste,
        String groupe,
        List<DoorId> porte,
        List<String> laisse,
        String avis,
        Integer age,
        Long depuis) {

    RestForm {
        avis = avis == null || avis.isBlank() ? NoticeOffer.NEXT : avis;
    }

    boolean namesDoors() {
        return porte != null && laisse != null && porte.size() == laisse.size() && !porte.isEmpty();
    }

    /** Each door with what is left there. */
    Map<DoorId, String> doors() {
        Map<DoorId, String> doors = new LinkedHashMap<>();
        for (int i = 0; i < porte.size(); i++) {
            doors.put(porte.get(i), laisse.get(i));
        }
        return doors;
    }

    /** The same left at all of these; a code can only be left at the first. */
    Map<DoorId, String> doors(List<DoorRow> open) {
        Map<DoorId, String> doors = new LinkedHashMap<>();
        boolean code = !avis.equals(NoticeOffer.NEXT) && !avis.equals(NoticeOffer.NONE);
        open.forEach(door -> doors.put(door.id(), code && !doors.isEmpty() ? NoticeOffer.NEXT : avis));
        return doors;
    }
}
