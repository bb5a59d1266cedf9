package fr.bricoconcierge.scenario;

import java.time.LocalDate;

/** What changes in the scenario, and why. */
public record Adjustment(LocalDate decidedOn, ScenarioStage stage, String what, String why) {}
