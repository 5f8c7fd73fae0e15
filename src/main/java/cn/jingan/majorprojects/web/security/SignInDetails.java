package cn.jingan.majorprojects.web.security;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Where an attempt to sign in comes from. */
record SignInDetails(String address, @Nullable String device) implements Serializable {}
