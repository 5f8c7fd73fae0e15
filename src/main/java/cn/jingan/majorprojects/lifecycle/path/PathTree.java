package cn.jingan.majorprojects.lifecycle.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The instances of a case, each after the one that called it.
 *
 * @param branches depth first, brothers in the order in which they began
 */
public record PathTree(List<Branch> branches) {

    /**
     * One instance in the tree.
     *
     * @param instance the instance
     * @param depth 0 for the case itself
     */
    public record Branch(PathInstance instance, int depth) {}

    public PathTree {
        branches = List.copyOf(branches);
    }

    static PathTree of(List<PathInstance> instances) {
        List<Branch> branches = new ArrayList<>();
        grow(branches, instances, null, 0);
        return new PathTree(branches);
    }

    private static void grow(List<Branch> grown, List<PathInstance> all, @Nullable String caller, int depth) {
        for (PathInstance instance : all) {
            if (Objects.equals(instance.callerId(), caller)) {
                grown.add(new Branch(instance, depth));
                grow(grown, all, instance.instanceId(), depth + 1);
            }
        }
    }

    /** The instance of that id, if it belongs to the case. */
    public Optional<Branch> find(String instanceId) {
        return branches.stream()
                .filter(branch -> branch.instance().instanceId().equals(instanceId))
                .findFirst();
    }

    /**
     * The innermost instance that waits now, the latest of equals, of those of one model that one instance called the
     * first; the case itself when nothing waits any more.
     */
    public Optional<Branch> innermostWaiting() {
        return branches.stream()
                .filter(branch -> branch.instance().open())
                .max(Comparator.comparingInt(Branch::depth)
                        .thenComparing(branch -> branch.instance().startedAt()))
                .map(this::firstBeside)
                .or(() -> branches.stream().findFirst());
    }

    private Branch firstBeside(Branch latest) {
        PathInstance found = latest.instance();
        return branches.stream()
                .filter(branch -> branch.instance().open()
                        && branch.instance().definitionKey().equals(found.definitionKey())
                        && Objects.equals(branch.instance().callerId(), found.callerId()))
                .findFirst()
                .orElse(latest);
    }

    /** What the instance has called, directly. */
    public List<PathInstance> calledBy(String instanceId) {
        return branches.stream()
                .map(Branch::instance)
                .filter(instance -> instanceId.equals(instance.callerId()))
                .toList();
    }
}
