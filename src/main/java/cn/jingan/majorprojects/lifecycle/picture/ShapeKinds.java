package cn.jingan.majorprojects.lifecycle.picture;

import cn.jingan.majorprojects.lifecycle.picture.Shape.Kind;
import cn.jingan.majorprojects.lifecycle.picture.Shape.Loop;
import cn.jingan.majorprojects.lifecycle.picture.Shape.Trigger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Which shape an element of a model is drawn as. */
final class ShapeKinds {
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("startEvent", Kind.START),
            Map.entry("endEvent", Kind.END),
            Map.entry("intermediateCatchEvent", Kind.INTERMEDIATE),
            Map.entry("intermediateThrowEvent", Kind.INTERMEDIATE),
            Map.entry("boundaryEvent", Kind.BOUNDARY),
            Map.entry("userTask", Kind.USER_TASK),
            Map.entry("serviceTask", Kind.SERVICE_TASK),
            Map.entry("sendTask", Kind.SERVICE_TASK),
            Map.entry("receiveTask", Kind.RECEIVE_TASK),
            Map.entry("businessRuleTask", Kind.RULE_TASK),
            Map.entry("task", Kind.TASK),
            Map.entry("manualTask", Kind.TASK),
            Map.entry("callActivity", Kind.CALL),
            Map.entry("exclusiveGateway", Kind.EXCLUSIVE),
            Map.entry("parallelGateway", Kind.PARALLEL),
            Map.entry("inclusiveGateway", Kind.INCLUSIVE),
            Map.entry("eventBasedGateway", Kind.EVENT_BASED),
            Map.entry("textAnnotation", Kind.NOTE));

    private ShapeKinds() {}

    /** Null for what the picture leaves out. */
    static @Nullable Kind of(Element element, Element drawn) {
        if (!element.getLocalName().equals("subProcess")) {
            return KINDS.get(element.getLocalName());
        }
        if (drawn.getAttribute("isExpanded").equals("false")) {
            return Kind.COLLAPSED;
        }
        return element.getAttribute("triggeredByEvent").equals("true") ? Kind.EVENT_FRAME : Kind.FRAME;
    }

    static Trigger trigger(Element element) {
        return DiagramReader.children(element)
                .map(Element::getLocalName)
                .filter(name -> name.endsWith("EventDefinition"))
                .map(name -> name.substring(0, name.length() - "EventDefinition".length()))
                .flatMap(name -> Arrays.stream(Trigger.values())
                        .filter(trigger -> trigger.name().equals(name.toUpperCase(Locale.ROOT))))
                .findFirst()
                .orElse(Trigger.NONE);
    }

    static Loop loop(Element element) {
        return DiagramReader.children(element)
                .filter(child -> child.getLocalName().equals("multiInstanceLoopCharacteristics"))
                .map(child -> child.getAttribute("isSequential").equals("true") ? Loop.ONE_BY_ONE : Loop.SIDE_BY_SIDE)
                .findFirst()
                .orElse(Loop.NONE);
    }

    static boolean interrupting(Element element) {
        return !element.getAttribute("cancelActivity").equals("false")
                && !element.getAttribute("isInterrupting").equals("false");
    }
}
