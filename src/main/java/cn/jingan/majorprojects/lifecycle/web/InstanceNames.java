package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.Seats;
import cn.jingan.majorprojects.lifecycle.gate.SignOffProcessContract;
import cn.jingan.majorprojects.lifecycle.path.PathInstance;
import cn.jingan.majorprojects.lifecycle.path.PathTree;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the instances of a case are called: by their model; a gate by its kind, a department's sign-off by the
 * department, and all else by its number among equals of the same caller.
 */
@Component
class InstanceNames {
    private final Models models;
    private final GateQueries gates;
    private final Seats seats;
    private final MessageSource messages;

    InstanceNames(Models models, GateQueries gates, Seats seats, MessageSource messages) {
        this.models = models;
        this.gates = gates;
        this.seats = seats;
        this.messages = messages;
    }

    /** The names of one case, its departments read once. */
    OfCase of(PathTree tree, Locale locale) {
        List<String> opinions = tree.branches().stream()
                .map(PathTree.Branch::instance)
                .filter(instance -> instance.definitionKey().equals(SignOffProcessContract.KEY))
                .flatMap(instance -> Optional.ofNullable(instance.subjectId()).stream())
                .toList();
        return new OfCase(tree, locale, gates.seats(opinions));
    }

    /** The names of one case. */
    final class OfCase {
        private final PathTree tree;
        private final Locale locale;
        private final Map<String, String> asked;

        private OfCase(PathTree tree, Locale locale, Map<String, String> asked) {
            this.tree = tree;
            this.locale = locale;
            this.asked = asked;
        }

        String of(PathInstance instance) {
            String model = models.diagram(instance).name();
            if (instance.gateKind() != null && isGate(instance)) {
                return model + " " + messages.getMessage("lifecycle.gate." + instance.gateKind(), null, locale);
            }
            String named = department(instance).map(name -> model + " " + name).orElse(model);
            List<PathInstance> equals = equals(instance);
            return equals.size() > 1 ? named + " " + (equals.indexOf(instance) + 1) : named;
        }

        /** The department, or the post, whose sign-off the instance is. */
        Optional<String> department(PathInstance instance) {
            String seat = instance.subjectId() == null ? null : asked.get(instance.subjectId());
            return Optional.ofNullable(seat).map(seats::name);
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
                    .filter(other -> department(other).equals(department(instance)))
                    .toList();
        }
    }
}
