package cn.jingan.majorprojects.supervision;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Successors;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import java.util.List;
import org.springframework.stereotype.Component;

/** The forms of orders: what each asks, and who comes next. */
@Component
class OrderForms {
    private final OrganizationQueries organization;
    private final Successors successors;

    OrderForms(OrganizationQueries organization, Successors successors) {
        this.organization = organization;
        this.successors = successors;
    }

    /** An order on one of those rungs. */
    Action issue(ProjectFacts project, List<Level> levels) {
        return order("supervision.issue", "/new", project, levels);
    }

    /** An order on one of those higher rungs, raised from that one. */
    Action raise(ProjectFacts project, List<Level> levels, SupervisionOrder from) {
        return order("supervision.raise", "/new?of=" + from.id(), project, levels)
                .with(new Field(
                        "escalates", Type.CHOICE, true, List.of(new Option(from.id(), from.label())), from.id(), null));
    }

    private Action order(String name, String page, ProjectFacts project, List<Level> levels) {
        String path = "/projects/" + project.code() + "/supervisions";
        List<Option> departments = organization.answering().stream()
                .map(department -> new Option(department.code(), department.name()))
                .toList();
        return Action.of(name, "/api" + path, path + page)
                .required(
                        "level",
                        Type.CHOICE,
                        levels.stream()
                                .map(level -> new Option(level.name(), null))
                                .toArray(Option[]::new))
                .required("matter", Type.TEXT)
                .required("reason", Type.TEXTAREA)
                .with(new Field("mainDepartment", Type.CHOICE, false, departments, project.leadDepartment(), null))
                .optional("deadline", Type.DATE)
                .optional("assisting", Type.MULTICHOICE, departments.toArray(Option[]::new));
    }

    /** With those of the lead department who may answer. */
    Action withAnswerers(Action issue, Actor actor, ProjectFacts project) {
        String lead = project.leadDepartment();
        return successors.offer(issue, actor, null, new Holding("OFFICER", lead), new Holding("HEAD", lead));
    }

    /** The answer. */
    Action answer(SupervisionOrder order) {
        return start("answer", order)
                .required("kind", Type.CHOICE, Action.options(SupervisionReply.Kind.class))
                .required("answer", Type.TEXTAREA)
                .optional("evidence", Type.FILE);
    }

    /** The verdict. */
    Action verify(SupervisionOrder order) {
        return start("verify", order)
                .required("answer", Type.CHOICE, Action.options(Verdict.Choice.class))
                .optional("reason", Type.TEXTAREA)
                .with(new Field("deadline", Type.DATE, false, List.of(), null, "answer=RETURNED"));
    }

    /** With those who may do the next step: verify the answer, or answer again. */
    Action withNext(Action action, Actor actor, SupervisionOrder order) {
        return order.status() == SupervisionStatus.TO_ANSWER
                ? successors.offer(action, actor, order.issuerPost(), order.issuerDepartment())
                : successors.offer(
                        action,
                        actor,
                        "answer=RETURNED",
                        new Holding(order.level().answering(), order.department()));
    }

    /** The withdrawal. */
    Action withdraw(SupervisionOrder order) {
        return start("withdraw", order).required("reason", Type.TEXTAREA);
    }

    private static Action start(String verb, SupervisionOrder order) {
        String path = "/supervisions/" + order.id() + "/" + verb;
        return Action.of("supervision." + verb, "/api" + path, path).at(order.version());
    }
}
