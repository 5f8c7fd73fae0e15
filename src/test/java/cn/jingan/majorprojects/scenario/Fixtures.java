package cn.jingan.majorprojects.scenario;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What tests on cases work with. All import the same, so that they share one application for each database. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Cast.class, Rows.class, Registry.class, ChangeCast.class})
public class Fixtures {}
