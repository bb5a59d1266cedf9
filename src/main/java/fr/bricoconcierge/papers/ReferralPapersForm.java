package fr.bricoconcierge.papers;

import org.jspecify.annotations.NullUnmarked;

/** The page of a referral's papers. */
@NullUnmarked
record ReferralPapersForm(PapersForm papers) {

    ReferralPapersForm {
        papers = papers == null ? PapersForm.of(null) : papers;
    }
}
