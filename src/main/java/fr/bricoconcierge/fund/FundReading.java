package fr.bricoconcierge.fund;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What pages show of the fund. */
@Service
@Transactional(readOnly = true)
public class FundReading {

    private final FundEnvelope envelope;

    FundReading(FundEnvelope envelope) {
        this.envelope = envelope;
    }

    public Balance balance() {
        return envelope.balance();
    }
}
