package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.shared.StateSource;
import org.apache.ibatis.annotations.Mapper;

/** Milestones handed in or done, for the comparison with the history. */
@Mapper
interface MilestoneStates extends StateSource {}
