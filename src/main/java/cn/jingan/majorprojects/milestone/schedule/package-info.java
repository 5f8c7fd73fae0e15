/** Dates of a road map: planned, baseline, forecast, expected; critical path and what a change of a date moves. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.milestone.schedule;
