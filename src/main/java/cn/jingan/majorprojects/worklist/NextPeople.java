package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who gets a matter next, with names, so that whoever acts sees it before. */
@Component("nextPeople")
public class NextPeople {
    private final ObjectProvider<Upcoming> models;
    private final OrganizationQueries organization;

    NextPeople(ObjectProvider<Upcoming> models, OrganizationQueries organization) {
        this.models = models;
        this.organization = organization;
    }

    /**
     * A step to come.
     *
     * @param asked department and post, or the post alone where several departments will be asked
     * @param people who hold it today
     * @param days working days it will have; null where there is no limit
     */
    public record Next(String kind, String asked, List<Person> people, @Nullable Integer days) {}

    /** The steps after this task, nearest first. */
    public List<Next> after(WorkItem item) {
        return models.stream()
                .filter(model -> model.knows(item.kind()))
                .flatMap(model -> model.after(item.kind(), item.subjectId()).stream())
                .map(this::named)
                .toList();
    }

    /** A step that is begun from a form of its own, before there is any task. */
    public Next first(String kind, String department, String post) {
        return named(new Upcoming.Step(kind, department, post, null));
    }

    /** Those among whom the owner may choose who does the next step: none where there is no choice. */
    List<Person> choice(WorkItem item) {
        List<Person> people = after(item).stream().findFirst().map(Next::people).orElse(List.of());
        List<Person> able = people.stream()
                .filter(person -> !person.id().equals(item.assignee()))
                .toList();
        return able.size() > 1 ? able : List.of();
    }

    private Next named(Upcoming.Step step) {
        String department = step.department();
        return department == null
                ? new Next(step.kind(), organization.postName(step.post()), List.of(), step.days())
                : new Next(
                        step.kind(),
                        organization.signature(department, step.post()),
                        organization.holders(step.post(), department),
                        step.days());
    }
}
