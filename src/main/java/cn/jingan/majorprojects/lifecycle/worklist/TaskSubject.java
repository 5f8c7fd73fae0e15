package cn.jingan.majorprojects.lifecycle.worklist;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;
import cn.jingan.majorprojects.worklist.Ask;

/** Says of the tasks of one model what they ask of whom. */
public interface TaskSubject {

    /** Id of the model. */
    String model();

    /** The variable that carries the id of the thing. */
    ProcessVariable<String> subjectId();

    /** What the task asks. */
    Ask ask(String task, String subjectId);
}
