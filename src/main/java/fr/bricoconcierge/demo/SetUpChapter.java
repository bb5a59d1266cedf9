package fr.bricoconcierge.demo;

import fr.bricoconcierge.cash.CashDesk;
import fr.bricoconcierge.cash.Regie;
import fr.bricoconcierge.fund.FundAllotment;
import fr.bricoconcierge.kit.KitCatalogue;
import fr.bricoconcierge.kit.KitItemId;
import fr.bricoconcierge.kit.KitStock;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Uuids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What is set before the pilot begins: names, dates, stock; and the advance fund, opened three weeks later. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class SetUpChapter {

    /** Working days ago when the option was switched on: five weeks. */
    static final int FUND_OPENED = -25;

    private static final List<Load> LOADS = List.of(
            new Load("Ampoule LED", 60, 16),
            new Load("Prise coupe-veille", 24, 8),
            new Load("Joint de fenêtre", 40, 12),
            new Load("Bas de porte", 20, 6),
            new Load("Mousseur de robinet", 40, 10),
            new Load("Douchette économe", 16, 3),
            new Load("Réflecteur de radiateur", 20, 6),
            new Load("Thermomètre et hygromètre", 24, 8),
            new Load("Programmateur de prise", 8, 2),
            new Load("Rideau thermique", 6, 1),
            new Load("Sac économiseur de chasse d’eau", 12, 4),
            new Load("Mastic et ruban d’étanchéité", 12, 3),
            new Load("Piles", 40, 8),
            new Load("Flyer du service", 1000, 150),
            new Load("Avis de passage", 300, 80),
            new Load("Dépliant AMELIO", 300, 60),
            new Load("Guide des éco-gestes", 150, 40));

    private final Settings settings;
    private final KitStock stock;
    private final KitCatalogue catalogue;
    private final FundAllotment fund;
    private final CashDesk cash;
    private final Regie regie;
    private final Narrator narrator;

    SetUpChapter(
            Settings settings,
            KitStock stock,
            KitCatalogue catalogue,
            FundAllotment fund,
            CashDesk cash,
            Regie regie,
            Narrator narrator) {
        this.settings = settings;
        this.stock = stock;
        this.catalogue = catalogue;
        this.fund = fund;
        this.cash = cash;
        this.regie = regie;
        this.narrator = narrator;
    }

    void tell(Stage stage) {
        name(stage);
        Instant before = DemoCalendar.at(stage.calendar().start(), 8, 30);
        LOADS.forEach(load -> bring(stage, load, before));
        fillUp(stage);
        openFund(stage);
    }

    private void name(Stage stage) {
        AccountId coordinator = stage.team().coordinator();
        Map<Setting, String> values = Map.of(
                Setting.PILOT_START,
                stage.calendar().start().toString(),
                Setting.PILOT_END,
                stage.calendar().end().toString(),
                Setting.TOWN_NAME,
                "Métropole de Lille",
                Setting.SERVICE_PHONE,
                "+33353010000",
                Setting.DUTY_NAME,
                "Nadège Fontaine",
                Setting.DUTY_EMAIL,
                "coordination@brico.example",
                Setting.DUTY_PHONE,
                "+33639980101",
                Setting.DEPUTY_NAME,
                "Karim Haddad",
                Setting.DEPUTY_PHONE,
                "+33639980102");
        Instant before = DemoCalendar.at(stage.calendar().start().minusDays(14), 15, 0);
        narrator.tell(before, () -> values.forEach((setting, value) -> settings.set(setting, value, coordinator)));
    }

    private void bring(Stage stage, Load load, Instant at) {
        KitItemId item = catalogue.find(load.item()).orElseThrow();
        DemoTeam team = stage.team();
        narrator.tell(at, () -> stock.deliver(Uuids.next(), item, load.delivered(), team.coordinator()));
        for (AccountId concierge : List.of(team.samira(), team.mathieu())) {
            narrator.tell(at.plusSeconds(600), () -> stock.take(Uuids.next(), item, load.taken(), concierge));
        }
    }

    /** Bulbs run low in the depot a few days ago. */
    private void fillUp(Stage stage) {
        KitItemId bulb = catalogue.find("Ampoule LED").orElseThrow();
        Instant lately = DemoCalendar.at(stage.calendar().worked(-2), 8, 50);
        narrator.tell(
                lately, () -> stock.take(Uuids.next(), bulb, 18, stage.team().samira()));
    }

    private void openFund(Stage stage) {
        AccountId coordinator = stage.team().coordinator();
        Instant opening = DemoCalendar.at(stage.calendar().worked(FUND_OPENED), 9, 0);
        narrator.tell(opening, () -> {
            settings.switchOn(PilotOption.ADVANCE_FUND, coordinator);
            fund.allot(Uuids.next(), Money.ofEuros(300), "Dotation de départ, décision de la métropole", coordinator);
            regie.nameRegisseur("Nadège Fontaine", stage.calendar().worked(FUND_OPENED), coordinator);
            for (AccountId concierge :
                    List.of(stage.team().samira(), stage.team().mathieu())) {
                cash.handOver(Uuids.next(), concierge, Money.ofEuros(60), coordinator);
            }
        });
    }

    /**
     * Something of the stock.
     *
     * @param taken by each of the two
     */
    private record Load(String item, int delivered, int taken) {}
}
