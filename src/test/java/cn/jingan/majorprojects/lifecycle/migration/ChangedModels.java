package cn.jingan.majorprojects.lifecycle.migration;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A new release of a model, and two administrators who take the running cases over to it. */
class ChangedModels {
    private static final int PART = 200;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private MigrationService service;

    @Autowired
    private Migrations migrations;

    @Autowired
    private MigrationRunner runner;

    @Autowired
    private Cast cast;

    /** Made from the application's beans, and none itself: so every class can share the application. */
    static ChangedModels of(AutowireCapableBeanFactory application) {
        return application.createBean(ChangedModels.class);
    }

    Actor author() {
        return cast.actor("admin.system");
    }

    Actor second() {
        return cast.actor("admin.system2");
    }

    /** Deploys the model with that change as the newest version of its key. */
    void release(String key, Change change) {
        String changed = change.of(text("bpmn/" + key + ".bpmn"));
        repository
                .createDeployment()
                .name("changed " + key)
                .addString(key + ".bpmn", changed)
                .deploy();
    }

    private static String text(String model) {
        try (InputStream in = ChangedModels.class.getClassLoader().getResourceAsStream(model)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a new release does to the model of today. */
    enum Change {
        /** 归档 between an issued opinion and the end. */
        NEW_TASK {
            @Override
            String of(String model) {
                return model.replaceFirst(
                                "(<sequenceFlow id=\"issued\"[^>]*targetRef=)\"end\"",
                                "<userTask id=\"file\" name=\"归档\" camunda:formKey=\"/opinions/{id}/draft\" />"
                                        + "<sequenceFlow id=\"fileToEnd\" sourceRef=\"file\" targetRef=\"end\" />"
                                        + "$1\"file\"")
                        .replace("<incoming>issued</incoming>", "<incoming>fileToEnd</incoming>")
                        .replaceFirst(
                                "<bpmndi:BPMNShape",
                                "<bpmndi:BPMNShape id=\"file_di\" bpmnElement=\"file\">"
                                        + "<dc:Bounds x=\"900\" y=\"20\" width=\"100\" height=\"80\" />"
                                        + "</bpmndi:BPMNShape><bpmndi:BPMNShape");
            }
        },
        /** The task 签发 has another id. */
        RENAMED {
            @Override
            String of(String model) {
                return model.replace("\"issue\"", "\"sign\"").replace("负责人签发", "负责人签字");
            }
        },
        /** The draft is no work of the system any more: who stands there has no place. */
        STUCK {
            @Override
            String of(String model) {
                return model.replaceFirst(
                        "(?s)<userTask id=\"draft\"[^>]*>(.*?)</userTask>",
                        "<manualTask id=\"draft\" name=\"线下拟稿\">$1</manualTask>");
            }
        },
        /** As it is today: a release that takes another back. */
        NONE {
            @Override
            String of(String model) {
                return model;
            }
        },
        /** As it was first released: the model of then, without its drawing. */
        FIRST {
            @Override
            String of(String model) {
                String key = model.replaceFirst("(?s).*<process id=\"([a-z-]+)\".*", "$1");
                return text("lifecycle/" + key + "-1.bpmn");
            }
        },
        /** Other words. */
        WORDS {
            @Override
            String of(String model) {
                return model.replaceAll(
                        "(<(?:userTask|receiveTask|serviceTask|callActivity) id=\"\\w+\" name=\")", "$1新版");
            }
        };

        abstract String of(String model);
    }

    /** Number of the version before the newest. */
    int before(String key) {
        return (int) repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .count()
                - 1;
    }

    String tried(String key, String mapping) {
        String id = service.prepare(author(), key, before(key), mapping);
        runner.work(id);
        return id;
    }

    void submit(String id) {
        service.submit(author(), id, Version.ANY, "采用新版。");
    }

    /** Submitted and approved; nothing is moved yet. */
    void approve(String id) {
        submit(id);
        service.approve(second(), id, Version.ANY);
    }

    void run(String id) {
        approve(id);
        runner.work(id);
    }

    CaseView of(String id, String instance) {
        return cases(id).stream()
                .filter(each -> each.instanceId().equals(instance))
                .findFirst()
                .orElseThrow();
    }

    List<CaseView> cases(String id) {
        List<CaseView> all = new ArrayList<>();
        String after = null;
        for (var part = migrations.cases(id, after, PART); !part.isEmpty(); part = migrations.cases(id, after, PART)) {
            all.addAll(part);
            after = part.get(part.size() - 1).id();
        }
        return all;
    }

    /** The running instance of that model whose variable has that value. */
    String instance(String key, String variable, String value) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(key)
                .variableValueEquals(variable, value)
                .singleResult()
                .getId();
    }

    int version(String instance) {
        var running =
                runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult();
        return repository.getProcessDefinition(running.getProcessDefinitionId()).getVersion();
    }
}
