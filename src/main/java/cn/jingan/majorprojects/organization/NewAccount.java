package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.Holding;
import java.util.List;

/**
 * An account to be made.
 *
 * @param username what the person will sign in with
 * @param display name shown
 * @param posts held from today
 */
public record NewAccount(String username, String display, List<Holding> posts) {

    public NewAccount {
        posts = List.copyOf(posts);
    }
}
