package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.path.PathInstance;
import cn.jingan.majorprojects.lifecycle.path.PathQueries;
import cn.jingan.majorprojects.lifecycle.path.Rounds;
import cn.jingan.majorprojects.lifecycle.picture.PictureStyle;
import cn.jingan.majorprojects.lifecycle.picture.ProcessPicture;
import cn.jingan.majorprojects.lifecycle.picture.Trail;
import cn.jingan.majorprojects.lifecycle.picture.Wording;
import cn.jingan.majorprojects.lifecycle.web.ProcessView.Shown;
import cn.jingan.majorprojects.shared.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The picture of one instance of a case. */
@Component
class Pictures {
    private final ProcessViews views;
    private final PathQueries path;
    private final Models models;
    private final MessageSource messages;
    private final Clock clock;

    Pictures(ProcessViews views, PathQueries path, Models models, MessageSource messages, Clock clock) {
        this.views = views;
        this.path = path;
        this.models = models;
        this.messages = messages;
        this.clock = clock;
    }

    /** For the page: every node leads to its visits, told below the picture. */
    String inPage(Actor actor, String project, Shown shown, @Nullable String node, Locale locale) {
        int version = shown.instance().modelVersion();
        PathInstance instance = views.instance(actor, project, shown.instance().id(), version);
        return picture(project, instance, locale).inPage(chosen -> link(instance, chosen), node);
    }

    /** As a file, with its style in it. */
    String file(Actor actor, String project, @Nullable String instanceId, @Nullable Integer version, Locale locale) {
        return picture(project, views.instance(actor, project, instanceId, version), locale)
                .standalone(PictureStyle.sheet());
    }

    /** The model itself, without the course of any project. */
    String model(String key, int version, Locale locale) {
        return new ProcessPicture(models.diagram(key, version), Trail.NONE, words(locale))
                .standalone(PictureStyle.sheet());
    }

    private ProcessPicture picture(String project, PathInstance instance, Locale locale) {
        Rounds rounds = Rounds.of(path.steps(project, instance.instanceId()));
        Trail trail = Trail.of(path.steps(project, instance), rounds, clock.getZone());
        return new ProcessPicture(models.diagram(instance), trail, words(locale));
    }

    private Wording words(Locale locale) {
        return (key, values) -> messages.getMessage("lifecycle.picture." + key, values, locale);
    }

    private static String link(PathInstance instance, String node) {
        return UriComponentsBuilder.newInstance()
                .queryParam("instance", instance.instanceId())
                .queryParam("version", instance.definitionVersion())
                .queryParam("node", node)
                .fragment("visits")
                .build()
                .encode(StandardCharsets.UTF_8)
                .toUriString();
    }
}
