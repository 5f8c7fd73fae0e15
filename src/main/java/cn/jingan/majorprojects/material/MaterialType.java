package cn.jingan.majorprojects.material;

/**
 * A type of material: a row of {@code seeds/document-types.csv}.
 *
 * @param key name in tables and interfaces
 * @param name in Chinese
 * @param nameEn in English
 * @param stage the stage in which it comes up, or ANY
 * @param numbered whether it is an official one, with number, issuer and date
 * @param basis law and article, or 默认配置
 */
public record MaterialType(String key, String name, String nameEn, String stage, boolean numbered, String basis) {
    static final String OTHER = "OTHER";
}
