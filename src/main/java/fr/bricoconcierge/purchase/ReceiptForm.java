package fr.bricoconcierge.purchase;

import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;

/** A receipt to hand in. */
@NullUnmarked
record ReceiptForm(MultipartFile receipt) {

    static final ReceiptForm EMPTY = new ReceiptForm(null);
}
