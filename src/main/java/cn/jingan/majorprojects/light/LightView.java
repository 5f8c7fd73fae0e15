package cn.jingan.majorprojects.light;

import java.util.List;

/**
 * The light of a case with its record.
 *
 * @param shown why what is shown is shown
 * @param judged why the system judged so
 * @param overrides other colours that were asked for, newest first
 */
public record LightView(LightState state, String shown, String judged, List<LightOverride> overrides) {}
