package fr.bricoconcierge.demo;

import fr.bricoconcierge.advice.ExceptionalRepairForm;
import fr.bricoconcierge.advice.HowToForm;
import fr.bricoconcierge.advice.ProblemForm;
import fr.bricoconcierge.advice.Responsible;
import fr.bricoconcierge.advice.SelfRepair;
import fr.bricoconcierge.attachment.CleanPhoto;
import fr.bricoconcierge.directory.EntryId;
import fr.bricoconcierge.emergency.DangerForm;
import fr.bricoconcierge.emergency.DangerKind;
import fr.bricoconcierge.emergency.MakeSafeForm;
import fr.bricoconcierge.hindsight.Help;
import fr.bricoconcierge.howto.HowToId;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.kit.KitItemId;
import fr.bricoconcierge.lonevisit.LoneVisitId;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.photo.NewPhotos;
import fr.bricoconcierge.photo.PhotoSubject;
import fr.bricoconcierge.purchase.NewPurchase;
import fr.bricoconcierge.purchase.PurchaseId;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Theme;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.standard.InstalledItemForm;
import fr.bricoconcierge.standard.ObservationLevel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A visit while it is told: each sentence happens a few minutes after the one before. */
final class ToldVisit {

    private final VisitServices services;
    private final Narrator narrator;
    private final Cast.Met host;
    private final InterventionId id;
    private final Instant startedAt;
    private PartId part;
    private PartType type;
    private Instant at;

    ToldVisit(
            VisitServices services,
            Narrator narrator,
            Cast.Met host,
            InterventionId id,
            Instant startedAt,
            PartId part,
            PartType type) {
        this.services = services;
        this.narrator = narrator;
        this.host = host;
        this.id = id;
        this.startedAt = startedAt;
        this.at = startedAt;
        this.part = part;
        this.type = type;
    }

    /** Is out, the report being left for later. */
    ToldVisit leaves() {
        return then(5, () -> services.watching().leave(new LoneVisitId(id.value()), by()));
    }

    ToldVisit sees(Theme theme, ObservationLevel level) {
        return then(1, () -> services.looking().keep(id, part, Map.of(theme, level)));
    }

    ToldVisit fits(int quantity, String item, String room) {
        KitItemId kind = services.catalogue().find(item).orElseThrow();
        var form = new InstalledItemForm(Uuids.next(), kind, quantity, room);
        return then(6, () -> services.installing().install(form.command(), id, part, form, host.by()));
    }

    /** A problem: it opens an advice part, unless the visit was made for it. */
    ToldVisit finds(Theme theme, String description, String since, Responsible responsible) {
        if (type != PartType.ADVICE) {
            becomes(PartType.ADVICE, theme);
        }
        var form = new ProblemForm(theme, description, since, responsible, null);
        return then(5, () -> services.advising().identify(id, part, form));
    }

    ToldVisit isHarmless() {
        return then(1, () -> services.advising().answerDanger(id, part, false));
    }

    /** Danger: it opens an emergency part, unless the visit was made for it. */
    ToldVisit isDangerous(DangerKind danger, String forWhom, String what) {
        if (type == PartType.ADVICE) {
            part = now(1, () -> services.advising().answerDanger(id, part, true).orElseThrow());
            type = PartType.EMERGENCY;
        }
        var form = new DangerForm(danger, forWhom, what, null);
        return then(3, () -> services.makingSafe().analyse(id, part, form));
    }

    ToldVisit makesSafe(String work, LocalDate revisit) {
        var form = new MakeSafeForm(work, true, revisit, null);
        return then(15, () -> services.makingSafe().secure(id, part, form, host.by()));
    }

    /** Hands over the first two entries of the address book for that theme that are no emergency number. */
    ToldVisit orients(Theme theme) {
        Set<EntryId> entries = services.book().forTheme(theme).stream()
                .limit(2)
                .map(entry -> entry.id())
                .collect(Collectors.toSet());
        if (type == PartType.ADVICE) {
            then(1, () -> services.advising().answerProfessional(id, part, true));
        }
        return then(3, () -> services.orienting().handOver(id, part, entries, host.by()));
    }

    /** What the household says of those addresses, weeks later; the telling goes on where the visit was. */
    ToldVisit hearsThat(Help help, int weeks) {
        narrator.tell(
                startedAt.plus(Duration.ofDays(7L * weeks)),
                () -> services.asking().answerAll(id, part, help, host.by()));
        return this;
    }

    ToldVisit explains(String howTo) {
        answersRepair(SelfRepair.ABLE);
        return then(6, () -> services.advising().handOverHowTo(id, part, new HowToForm(null, howTo, null)));
    }

    /** Hands over the first sheet on that theme, with a word about this home. */
    ToldVisit handsOverASheet(Theme theme, String word) {
        answersRepair(SelfRepair.ABLE);
        HowToId sheet = services.sheets().offered(theme).get(0).id();
        return then(6, () -> services.advising().handOverHowTo(id, part, new HowToForm(sheet, word, null)));
    }

    ToldVisit repairs(String reason, String work) {
        answersRepair(SelfRepair.UNABLE);
        return then(
                20,
                () -> services.advising()
                        .repairExceptionally(id, part, new ExceptionalRepairForm(reason, work, true, null)));
    }

    /** In the part being told; it takes no time of its own. */
    ToldVisit photographs(PhotoSubject subject, String caption, DrawnPhoto seen) {
        CleanPhoto photo = services.cleaning().clean("photos", seen);
        var wanted = new NewPhotos(part, subject, caption, List.of(photo));
        return then(0, () -> services.photos().add(Uuids.next(), id, wanted, host.by()));
    }

    PurchaseId buys(Bill bill) {
        var wanted = new NewPurchase(
                id,
                part.value(),
                host.household(),
                host.resident(),
                bill.amount(),
                bill.shop(),
                bill.why(),
                bill.lines(),
                bill.paidBy(),
                bill.repaid(),
                bill.paid(),
                bill.category(services.categories().choices()));
        return now(12, () -> services.purchasing().ask(Uuids.next(), wanted, host.by()));
    }

    InterventionId id() {
        return id;
    }

    PartId part() {
        return part;
    }

    Cast.Met host() {
        return host;
    }

    AccountId by() {
        return host.by();
    }

    Instant now() {
        return at;
    }

    int minutes() {
        return (int) Duration.between(startedAt, at).toMinutes();
    }

    private void answersRepair(SelfRepair answer) {
        then(1, () -> services.advising().answerProfessional(id, part, false));
        then(1, () -> services.advising().answerSelfRepair(id, part, answer));
    }

    private void becomes(PartType next, Theme theme) {
        part = now(1, () -> services.parts().openFrom(id, part, next, theme));
        type = next;
    }

    private ToldVisit then(int minutes, Runnable deed) {
        at = at.plus(Duration.ofMinutes(minutes));
        narrator.tell(at, deed);
        return this;
    }

    private <T> T now(int minutes, Supplier<T> deed) {
        at = at.plus(Duration.ofMinutes(minutes));
        return narrator.tell(at, deed);
    }
}
