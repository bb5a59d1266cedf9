package fr.bricoconcierge.market;

import java.time.DayOfWeek;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Markets extends Repository<Market, MarketId> {

    Market save(Market market);

    Optional<Market> findById(MarketId id);

    Optional<Market> findByNameAndPlaceAndCommuneAndWeekday(
            String name, String place, String commune, DayOfWeek weekday);
}
