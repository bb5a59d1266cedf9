package fr.bricoconcierge.checkpoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures under their headings, in the order in which they came. */
record FigureThemes(List<ShownFigure> all) {

    public List<Theme> themes() {
        Map<String, List<ShownFigure>> themes = new LinkedHashMap<>();
        all.forEach(figure -> themes.computeIfAbsent(figure.theme(), name -> new ArrayList<>())
                .add(figure));
        return themes.entrySet().stream()
                .map(theme -> new Theme(theme.getKey(), theme.getValue()))
                .toList();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether there is a checkpoint before to compare with. */
    public boolean isCompared() {
        return all.stream().anyMatch(figure -> figure.beforeSaid() != null);
    }

    /** A heading and its figures. */
    record Theme(String name, List<ShownFigure> figures) {}
}
