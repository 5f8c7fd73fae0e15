/** What a project changes in its own road map while its case runs: milestones added and dropped. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.milestone.roadmap;
