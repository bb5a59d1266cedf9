package fr.bricoconcierge.agenda;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Why somebody is asked for: a code of the table {@code appointment_reason}, which may grow. */
@Embeddable
public record AppointmentReason(String code) implements Serializable {

    public static final AppointmentReason DRAUGHT = of("DRAUGHT");
    public static final AppointmentReason LEAK = of("LEAK");
    public static final AppointmentReason BULB = of("BULB");
    public static final AppointmentReason METER = of("METER");
    public static final AppointmentReason MOULD = of("MOULD");
    public static final AppointmentReason HEATING = of("HEATING");
    public static final AppointmentReason BILL = of("BILL");
    public static final AppointmentReason DOOR_OR_WINDOW = of("DOOR_OR_WINDOW");
    public static final AppointmentReason OTHER = of("OTHER");

    public static AppointmentReason of(String code) {
        return new AppointmentReason(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
