package cn.jingan.majorprojects.project;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of the lights that are shown. */
@Mapper
interface ProjectLights {

    void put(@Param("code") String code, @Param("light") Light light);

    void delete(@Param("code") String code);
}
