package fr.bricoconcierge.advisor;

import java.util.List;
import java.util.stream.Stream;

/** All that an advisor's first page shows. */
record AdvisorDay(List<AdvisorSection> sections) {

    public AdvisorSection today() {
        return section(AdvisorList.TODAY);
    }

    /** What asks for something, in its order; lists with nothing in them are not there. */
    public List<AdvisorSection> toDo() {
        return in(AdvisorList.Part.TO_DO).filter(section -> section.total() > 0).toList();
    }

    public long toDoTotal() {
        return in(AdvisorList.Part.TO_DO).mapToLong(AdvisorSection::total).sum();
    }

    public List<AdvisorSection> rest() {
        return in(AdvisorList.Part.REST).toList();
    }

    private AdvisorSection section(AdvisorList wanted) {
        return sections.stream()
                .filter(section -> section.list() == wanted)
                .findFirst()
                .orElseThrow();
    }

    private Stream<AdvisorSection> in(AdvisorList.Part part) {
        return sections.stream().filter(section -> section.list().part() == part);
    }
}
