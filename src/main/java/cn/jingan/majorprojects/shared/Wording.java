package cn.jingan.majorprojects.shared;

/** Says why something was refused, for reports of work of which a part was done. */
public interface Wording {

    /** The sentence of a broken rule in the language of the request. */
    String of(RuleViolation.Broken broken);
}
