package fr.bricoconcierge.demo;

import fr.bricoconcierge.advice.Advising;
import fr.bricoconcierge.attachment.PhotoCleaning;
import fr.bricoconcierge.availability.AdvisorSlots;
import fr.bricoconcierge.closing.VisitClosing;
import fr.bricoconcierge.correction.Correcting;
import fr.bricoconcierge.directory.AddressBook;
import fr.bricoconcierge.emergency.MakingSafe;
import fr.bricoconcierge.hindsight.HelpAsking;
import fr.bricoconcierge.howto.HowToSheets;
import fr.bricoconcierge.kit.KitCatalogue;
import fr.bricoconcierge.lonevisit.Watching;
import fr.bricoconcierge.part.Orienting;
import fr.bricoconcierge.part.VisitParts;
import fr.bricoconcierge.photo.VisitPhotos;
import fr.bricoconcierge.purchase.ExpenseCategories;
import fr.bricoconcierge.purchase.Purchasing;
import fr.bricoconcierge.standard.HomeLooking;
import fr.bricoconcierge.standard.KitInstalling;
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
        HowToSheets sheets,
        MakingSafe makingSafe,
        Orienting orienting,
        HelpAsking asking,
        AddressBook book,
        Purchasing purchasing,
        ExpenseCategories categories,
        AdvisorSlots slots,
        VisitClosing closing,
        Correcting correcting,
        Watching watching,
        PhotoCleaning cleaning,
        VisitPhotos photos) {}
