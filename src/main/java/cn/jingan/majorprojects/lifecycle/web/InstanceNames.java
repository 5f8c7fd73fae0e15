package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.Seats;
import cn.jingan.majorprojects.lifecycle.gate.SignOffProcessContract;
import cn.jingan.majorprojects.lifecycle.milestone.MilestoneProcessContract;
import cn.jingan.majorprojects.lifecycle.path.PathInstance;
import cn.jingan.majorprojects.lifecycle.path.PathTree;
import cn.jingan.majorprojects.milestone.MilestoneQueries;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the instances of a case are called: by their model; a gate by its kind, a department's sign-off by the
 * department, a milestone by its number and name, and all else by its number among equals of the same caller.
 */
@Component
class InstanceNames {
    private final Models models;
    private final GateQueries gates;
    private final Seats seats;
    private final MilestoneQueries milestones;
    private final MessageSource messages;

    InstanceNames(Models models, GateQueries gates, Seats seats, MilestoneQueries milestones, MessageSource messages) {
        this.models = models;
        this.gates = gates;
        this.seats = seats;
        this.milestones = milestones;
        this.messages = messages;
    }

    /** The names of one case, its departments and milestones read once. */
    OfCase of(PathTree tree, Locale locale) {
        Map<String, String> subjects = new HashMap<>();
        gates.seats(subjects(tree, SignOffProcessContract.KEY))
                .forEach((opinion, seat) -> subjects.put(opinion, seats.name(seat)));
        milestones
                .milestones(subjects(tree, MilestoneProcessContract.KEY))
                .forEach(milestone -> subjects.put(milestone.id(), milestone.label()));
        return new OfCase(tree, locale, subjects);
    }

    /** What the instances of that model are about. */
    private static List<String> subjects(PathTree tree, String model) {
        return tree.branches().stream()
                .map(PathTree.Branch::instance)
                .filter(instance -> instance.definitionKey().equals(model))
                .flatMap(instance -> Optional.ofNullable(instance.subjectId()).stream())
                .toList();
    }

    /** The names of one case. */
    final class OfCase {
        private final PathTree tree;
        private final Locale locale;
        private final Map<String, String> subjects;

        private OfCase(PathTree tree, Locale locale, Map<String, String> subjects) {
            this.tree = tree;
            this.locale = locale;
            this.subjects = subjects;
        }

        String of(PathInstance instance) {
            String model = models.diagram(instance).name();
            if (instance.gateKind() != null && isGate(instance)) {
                return model + " " + messages.getMessage("lifecycle.gate." + instance.gateKind(), null, locale);
            }
            String named = subject(instance).map(name -> model + " " + name).orElse(model);
            List<PathInstance> equals = equals(instance);
            return equals.size() > 1 ? named + " " + (equals.indexOf(instance) + 1) : named;
        }

        /** The department, or the post, whose sign-off the instance is; the milestone that it completes. */
        Optional<String> subject(PathInstance instance) {
            return Optional.ofNullable(instance.subjectId()).map(subjects::get);
        }

        /** The parts of a gate carry its kind too; only the gate itself is called by it. */
        private boolean isGate(PathInstance instance) {
            return instance.callerId() == null
                    || tree.find(instance.callerId())
                            .map(caller -> caller.instance().gateKind() == null)
                            .orElse(true);
        }

        private List<PathInstance> equals(PathInstance instance) {
            return tree.branches().stream()
                    .map(PathTree.Branch::instance)
                    .filter(other -> other.definitionKey().equals(instance.definitionKey()))
                    .filter(other -> Objects.equals(other.callerId(), instance.callerId()))
                    .filter(other -> subject(other).equals(subject(instance)))
                    .toList();
        }
    }
}
