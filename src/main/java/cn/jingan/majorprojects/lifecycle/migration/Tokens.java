package cn.jingan.majorprojects.lifecycle.migration;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.springframework.stereotype.Component;

/** Where the tokens of an instance stand. */
@Component
class Tokens {
    private final RuntimeService runtime;

    Tokens(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The innermost nodes with how many tokens each, such as {@code askedCall:3}. */
    String of(String instanceId) {
        Map<String, Integer> nodes = new TreeMap<>();
        ActivityInstance root = runtime.getActivityInstance(instanceId);
        if (root != null) {
            count(root, nodes);
        }
        return nodes.entrySet().stream()
                .map(node -> node.getKey() + ":" + node.getValue())
                .collect(Collectors.joining(","));
    }

    private static void count(ActivityInstance at, Map<String, Integer> nodes) {
        for (ActivityInstance child : at.getChildActivityInstances()) {
            if (child.getChildActivityInstances().length == 0) {
                nodes.merge(child.getActivityId(), 1, Integer::sum);
            } else {
                count(child, nodes);
            }
        }
    }
}
