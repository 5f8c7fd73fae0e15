package cn.jingan.majorprojects.lifecycle.picture;

/** What the picture says beside the model's own names, in the reader's language. */
@FunctionalInterface
public interface Wording {

    /** The sentence of that key under {@code lifecycle.picture.}, with its values. */
    String say(String key, Object... values);
}
