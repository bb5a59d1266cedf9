package fr.bricoconcierge.notice;

import fr.bricoconcierge.print.QrCode;

/**
 * One notice as it is printed.
 *
 * @param code with its dash
 * @param site the public address of the service
 */
record PrintedNotice(String code, int serial, String site) {

    public String number() {
        return "n°\u00a0%06d".formatted(serial);
    }

    /** Where the code leads, as one types it. */
    public String shownAddress() {
        return address().replaceFirst("^https?://", "");
    }

    /** The same as an image that a telephone reads. */
    public String qr() {
        return QrCode.dataUri(address());
    }

    private String address() {
        return site + "/avis/" + code;
    }
}
