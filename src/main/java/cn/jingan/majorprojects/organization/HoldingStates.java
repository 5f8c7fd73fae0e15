package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.StateSource;
import org.apache.ibatis.annotations.Mapper;

/** Who holds which post until when, for the comparison with the history. */
@Mapper
interface HoldingStates extends StateSource {}
