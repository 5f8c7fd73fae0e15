package cn.jingan.majorprojects.lifecycle.supervision;

import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.supervision.LeadersInCharge;
import cn.jingan.majorprojects.supervision.Level;
import cn.jingan.majorprojects.supervision.SupervisionOrder;
import cn.jingan.majorprojects.supervision.SupervisionQueries;
import cn.jingan.majorprojects.worklist.Copy;
import cn.jingan.majorprojects.worklist.WorkItems;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sends an order for reading: to those that help and, from 督办 upwards, to the vice mayor in charge (默认配置). */
@Component
class SupervisionCopies {
    private final SupervisionQueries supervisions;
    private final ProjectQueries projects;
    private final LeadersInCharge leaders;
    private final WorkItems items;
    private final Clock clock;

    SupervisionCopies(
            SupervisionQueries supervisions,
            ProjectQueries projects,
            LeadersInCharge leaders,
            WorkItems items,
            Clock clock) {
        this.supervisions = supervisions;
        this.projects = projects;
        this.leaders = leaders;
        this.items = items;
        this.clock = clock;
    }

    void send(String orderId) {
        SupervisionOrder order = supervisions.order(orderId);
        ProjectFacts project = projects.facts(order.projectId());
        Stream<Holding> leader = order.level() == Level.REMINDER ? Stream.empty() : Stream.of(leaders.of(project));
        Stream<Holding> assisting = order.assistants().stream().map(department -> new Holding("HEAD", department));
        items.copy(Stream.concat(leader, assisting)
                .filter(reader -> !reader.is(order.issuerPost(), order.issuerDepartment()))
                .distinct()
                .map(reader -> copy(order, project, reader))
                .toList());
    }

    private Copy copy(SupervisionOrder order, ProjectFacts project, Holding reader) {
        return new Copy(
                Ids.next(),
                project.code(),
                project.number(),
                project.name(),
                "supervision.issued",
                order.label(),
                "/supervisions/" + order.id(),
                reader.department(),
                reader.post(),
                clock.instant());
    }
}
