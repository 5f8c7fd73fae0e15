package cn.jingan.majorprojects.organization;

/**
 * A person with an account.
 *
 * @param id of the person
 * @param username what they sign in with
 * @param display name shown; for demo people the name of their post
 * @param enabled whether they may sign in
 */
public record Person(String id, String username, String display, boolean enabled) {

    /** Whether that is the username or the name. */
    public boolean isCalled(String name) {
        return username.equals(name) || display.equals(name);
    }
}
