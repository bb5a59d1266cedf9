package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.scenario.ScenarioStage;

/** What a checkpoint changed in the scenario, and why. */
record ChangeRow(String what, String why, ScenarioStage stage) {}
