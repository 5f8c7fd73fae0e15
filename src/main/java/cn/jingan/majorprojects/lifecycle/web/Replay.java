package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.shared.CaseHistory.Done;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The course of one instance, to be walked again.
 *
 * @param project code
 * @param instances the instances of the case
 * @param instance the one that is walked
 * @param versions versions of its model that it went under, in their order
 * @param frames in the order of time
 * @param stays how long it stayed where, in the order of walking
 */
record Replay(
        String project,
        List<ProcessView.Instance> instances,
        ProcessView.Instance instance,
        List<Integer> versions,
        List<Frame> frames,
        List<Stay> stays) {

    /**
     * A moment at which tokens moved.
     *
     * @param at in Shanghai's time
     * @param modelVersion version of the model that was followed
     * @param arrived names of the steps that were reached
     * @param left names of the steps that were left
     * @param taken ids of the nodes and flows passed or reached
     * @param current ids of the nodes in which tokens are afterwards
     * @param done what the history has of it
     */
    record Frame(
            OffsetDateTime at,
            int modelVersion,
            List<String> arrived,
            List<String> left,
            List<String> taken,
            List<String> current,
            List<Done> done) {}

    /**
     * How long the case stayed in a node, up to now where it still is.
     *
     * @param name of the node
     * @param visits how often it came
     * @param own time of the first visit of work people do here
     * @param waiting time of the first visit where others are waited for
     * @param returned time of all later visits
     * @param paused time in which the case stood still; in none of the others
     */
    record Stay(String name, int visits, Duration own, Duration waiting, Duration returned, Duration paused) {}
}
