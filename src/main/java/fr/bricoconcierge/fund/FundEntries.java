package fr.bricoconcierge.fund;

import org.springframework.data.repository.Repository;

interface FundEntries extends Repository<FundEntry, Long> {

    FundEntry save(FundEntry entry);
}
