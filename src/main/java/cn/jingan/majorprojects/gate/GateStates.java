package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.StateSource;
import org.apache.ibatis.annotations.Mapper;

/** Verdicts, results and answers, for the comparison with the history. */
@Mapper
interface GateStates extends StateSource {}
