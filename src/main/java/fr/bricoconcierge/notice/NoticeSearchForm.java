package fr.bricoconcierge.notice;

import org.jspecify.annotations.NullUnmarked;

/** The code that a resident reads out; null until one is typed. */
@NullUnmarked
record NoticeSearchForm(String code) {}
