package cn.jingan.majorprojects.money;

/**
 * Where money may come from: a row of {@code seeds/funding-sources.csv}.
 *
 * @param key name in tables and interfaces
 * @param name in Chinese
 * @param nameEn in English
 * @param basis law and article, or 默认配置
 */
public record FundingSource(String key, String name, String nameEn, String basis) {}
