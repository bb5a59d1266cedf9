package fr.bricoconcierge.demo;

/** What every chapter plays on: the days, the team, and who has been met so far. */
record Stage(DemoCalendar calendar, DemoTeam team, Cast cast) {}
