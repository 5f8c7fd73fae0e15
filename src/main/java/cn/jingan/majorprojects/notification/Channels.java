package cn.jingan.majorprojects.notification;

import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The channels this installation has, by name; none as delivered. */
@Component
class Channels {
    private final Map<String, NoticeChannel> byName;

    @Autowired
    Channels(ListableBeanFactory beans) {
        this(beans.getBeansOfType(NoticeChannel.class));
    }

    Channels(Map<String, NoticeChannel> byName) {
        this.byName = Map.copyOf(byName);
    }

    Set<String> names() {
        return byName.keySet();
    }

    NoticeChannel of(String name) {
        NoticeChannel channel = byName.get(name);
        if (channel == null) {
            throw new IllegalStateException("no channel " + name);
        }
        return channel;
    }
}
