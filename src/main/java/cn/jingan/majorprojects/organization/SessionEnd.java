package cn.jingan.majorprojects.organization;

/** Why a session ended before its time, told to whoever comes with it afterwards. */
public enum SessionEnd {
    /** The person signed in elsewhere once more than one may, and this session was the least recently used. */
    ONE_TOO_MANY,
    /** The person chose another password elsewhere. */
    PASSWORD_CHANGED,
    /** The security administrator took the password away. */
    PASSWORD_RESET,
    /** The account was disabled. */
    DISABLED,
    /** The person ended it from elsewhere. */
    BY_ONESELF,
    /** The security administrator ended it. */
    BY_ADMINISTRATOR;

    /** Under this name a session that was ended keeps why. */
    public static final String OF_SESSION = SessionEnd.class.getName();
}
