package fr.bricoconcierge.aftervisit;

import fr.bricoconcierge.message.MessageChannel;

/** How a link reaches somebody. */
enum Way {
    EMAIL,
    SMS,
    PAPER;

    static Way of(MessageChannel channel) {
        return channel == MessageChannel.EMAIL ? EMAIL : SMS;
    }
}
