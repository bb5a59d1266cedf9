package fr.bricoconcierge.demo;

import fr.bricoconcierge.agenda.AdvisorSlots;
import fr.bricoconcierge.directory.AddressBook;
import fr.bricoconcierge.fund.Purchasing;
import fr.bricoconcierge.intervention.Advising;
import fr.bricoconcierge.intervention.HomeLooking;
import fr.bricoconcierge.intervention.KitInstalling;
import fr.bricoconcierge.intervention.MakingSafe;
import fr.bricoconcierge.intervention.Orienting;
import fr.bricoconcierge.intervention.VisitClosing;
import fr.bricoconcierge.intervention.VisitParts;
import fr.bricoconcierge.kit.KitCatalogue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Who writes down what happens during a visit. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
record VisitServices(
        VisitParts parts,
        HomeLooking looking,
        KitInstalling installing,
        KitCatalogue catalogue,
        Advising advising,
        MakingSafe makingSafe,
        Orienting orienting,
        AddressBook book,
        Purchasing purchasing,
        AdvisorSlots slots,
        VisitClosing closing) {}
