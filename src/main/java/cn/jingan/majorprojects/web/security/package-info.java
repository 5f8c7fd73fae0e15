/** Signing in, sessions, tokens, what posts may never do, and the headers of every response. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.web.security;
