package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.shared.StateSource;
import org.apache.ibatis.annotations.Mapper;

/** Stage and run state, for the comparison with the history. */
@Mapper
interface ProjectStates extends StateSource {}
