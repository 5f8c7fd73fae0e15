package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.path.PathInstance;
import cn.jingan.majorprojects.lifecycle.path.PathTree;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an instance of a case is called: its model, its gate, and its number among equals of the same caller. */
@Component
class InstanceNames {
    private final Models models;
    private final MessageSource messages;

    InstanceNames(Models models, MessageSource messages) {
        this.models = models;
        this.messages = messages;
    }

    String of(PathInstance instance, PathTree tree, Locale locale) {
        String model = models.diagram(instance).name();
        if (instance.gateKind() != null && isGate(instance, tree)) {
            return model + " " + messages.getMessage("lifecycle.gate." + instance.gateKind(), null, locale);
        }
        List<PathInstance> equals = equals(instance, tree);
        return equals.size() > 1 ? model + " " + (equals.indexOf(instance) + 1) : model;
    }

    /** The parts of a gate carry its kind too; only the gate itself is called by it. */
    private static boolean isGate(PathInstance instance, PathTree tree) {
        return instance.callerId() == null
                || tree.find(instance.callerId())
                        .map(caller -> caller.instance().gateKind() == null)
                        .orElse(true);
    }

    private static List<PathInstance> equals(PathInstance instance, PathTree tree) {
        return tree.branches().stream()
                .map(PathTree.Branch::instance)
                .filter(other -> other.definitionKey().equals(instance.definitionKey()))
                .filter(other -> Objects.equals(other.callerId(), instance.callerId()))
                .toList();
    }
}
