package cn.jingan.majorprojects.notification;

import org.jspecify.annotations.Nullable;

/**
 * A way to reach people outside this system: SMS, 企业微信, 政务微信. A house that has one offers a bean of this type; the
 * bean's name is the channel's. People then can switch it on for each kind of notice.
 */
@FunctionalInterface
public interface NoticeChannel {
    /**
     * Sends one message to one person. Called after the commit, outside any transaction, by one node at a time for a
     * message. It returns when the message is handed over; whatever it throws makes the message be tried again later,
     * with growing pauses. After a crash between sending and our note of it the same message comes once more: with the
     * same key, so that a gateway can drop it.
     */
    void send(Message message);

    /**
     * What is sent.
     *
     * @param key the same for every try of the same message, and for no other
     * @param username of the person, which the gateway knows an address for
     * @param text one sentence in Chinese
     * @param project number and name of the project; null for none
     * @param link address of the page it opens
     */
    record Message(String key, String username, String text, @Nullable String project, String link) {}
}
