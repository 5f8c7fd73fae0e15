package cn.jingan.majorprojects.organization;

/** What a sign-in is checked against; an empty password fits nothing. */
record Credentials(String id, String username, String password, boolean enabled) {}
