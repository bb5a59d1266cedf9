package fr.bricoconcierge.door;

import fr.bricoconcierge.address.AddressId;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Flash;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way back from doors that are not there in fact. */
@Controller
@RequestMapping("/portes/{id}")
class DoorRemovalController {

    private final DoorRemoval removal;
    private final DoorReading reading;

    DoorRemovalController(DoorRemoval removal, DoorReading reading) {
        this.removal = removal;
        this.reading = reading;
    }

    @PostMapping("/comptages/{counting}/annulation")
    String takeBack(@PathVariable DoorId id, @PathVariable UUID counting, RedirectAttributes redirect) {
        AddressId address = reading.get(id).addressId();
        return goOn(address, removal.takeBack(address, counting), redirect);
    }

    @PostMapping("/retrait")
    String remove(@PathVariable DoorId id, RedirectAttributes redirect) {
        AddressId address = reading.get(id).addressId();
        return goOn(address, removal.remove(address, id), redirect);
    }

    @PostMapping("/immeuble/retrait")
    String removeAll(@PathVariable DoorId id, RedirectAttributes redirect) {
        AddressId address = reading.get(id).addressId();
        return goOn(address, removal.removeAll(address), redirect);
    }

    private String goOn(AddressId address, int removed, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                Flash.NAME, removed == 0 ? Flash.watch("door.doors-kept") : Flash.done("door.doors-removed"));
        return "redirect:/portes/" + removal.firstAt(address);
    }
}
