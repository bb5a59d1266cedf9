package fr.bricoconcierge.account;

import fr.bricoconcierge.shared.Labelled;

/** What somebody is in the service, which decides what they may reach. */
public enum Role implements Labelled {
    COORDINATOR("Coordination", 16),
    CONCIERGE("Brico-concierge", 12),
    ADVISOR("Conseil info-énergie", 12);

    private final String label;
    private final int passwordLength;

    Role(String label, int passwordLength) {
        this.label = label;
        this.passwordLength = passwordLength;
    }

    @Override
    public String label() {
        return label;
    }

    /** The fewest characters of a password. */
    public int passwordLength() {
        return passwordLength;
    }
}
