package cn.jingan.majorprojects.indicator;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of indicators. */
@Mapper
interface Indicators {

    List<Indicator> all();

    Optional<Indicator> find(@Param("no") int no);

    void insert(Indicator indicator);
}
