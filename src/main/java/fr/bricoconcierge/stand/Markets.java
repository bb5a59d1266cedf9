package fr.bricoconcierge.stand;

import java.time.DayOfWeek;
import org.springframework.data.repository.Repository;

interface Markets extends Repository<Market, MarketId> {

    Market save(Market market);

    boolean existsById(MarketId id);

    boolean existsByNameAndPlaceAndWeekday(String name, String place, DayOfWeek weekday);
}
