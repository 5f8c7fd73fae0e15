package cn.jingan.majorprojects.organization;

import org.jspecify.annotations.Nullable;

/**
 * An attempt to sign in.
 *
 * @param username as typed
 * @param password as typed
 * @param address of the client
 * @param device secret the browser was given at an earlier sign-in; null for none
 */
public record SignIn(String username, String password, String address, @Nullable String device) {

    @Override
    public String toString() {
        return "SignIn[" + address + "]";
    }
}
