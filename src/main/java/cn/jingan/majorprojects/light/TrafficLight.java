package cn.jingan.majorprojects.light;

/** The table of lights (亮灯规则); the process answers. */
public interface TrafficLight {

    /** The version in force today, read once for as many cases as wanted. */
    InForce today();

    /** A version of the table. */
    interface InForce {

        /** The light of a running case. */
        Verdict judge(LightFacts facts);
    }
}
