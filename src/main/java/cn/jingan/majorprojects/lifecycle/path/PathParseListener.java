package cn.jingan.majorprojects.lifecycle.path;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Makes every model note where its tokens go, without a word of it in the model. The listeners are built-in ones: those
 * of a model are left out when a command skips custom listeners, these are not. Sequence flows need it most: the engine
 * keeps them nowhere, and guessing them from the nodes fails in loops.
 */
@Component
class PathParseListener extends AbstractBpmnParseListener {
    private final ExecutionListener entered;
    private final ExecutionListener left;
    private final ExecutionListener taken;

    PathParseListener(PathRecorder recorder) {
        this.entered = recorder::entered;
        this.left = recorder::left;
        this.taken = recorder::taken;
    }

    /** Called when the whole process has been read, with all its nodes and flows in place. */
    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        listenInside(process);
    }

    private void listenInside(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, entered);
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, left);
            activity.getOutgoingTransitions().forEach(flow -> ((TransitionImpl) flow)
                    .addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, taken));
            listenInside(activity);
        }
    }
}
