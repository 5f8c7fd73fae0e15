package cn.jingan.majorprojects.document;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Files lie in the data directory; in a bucket once {@code majorprojects.s3.bucket} names one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreConfiguration.Bucket.class)
class StoreConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * A bucket of a store that speaks S3.
     *
     * @param endpoint address of the store
     * @param bucket its name; empty for files on the disk
     */
    @ConfigurationProperties("majorprojects.s3")
    record Bucket(
            @DefaultValue("") String endpoint,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("") String bucket,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey) {}

    @Bean
    ContentStore contentStore(
            Bucket bucket, @Value("${majorprojects.data-dir}/documents") Path root, Staging staging, Clock clock) {
        return bucket.bucket().isBlank()
                ? new DiskStore(root, clock)
                : new ObjectStore(reached(bucket), bucket.bucket(), root.resolve("cache"), staging, clock);
    }

    static S3Client client(Bucket to) {
        return S3Client.builder()
                .endpointOverride(URI.create(to.endpoint()))
                .region(Region.of(to.region()))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(to.accessKey(), to.secretKey())))
                .forcePathStyle(true)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(override -> override.apiCallTimeout(PATIENCE))
                .build();
    }

    /** A bucket that cannot be reached at the start is a wrong setting: said, not waited for. */
    private static S3Client reached(Bucket to) {
        S3Client client = client(to);
        try {
            client.headBucket(head -> head.bucket(to.bucket()));
            return client;
        } catch (SdkException e) {
            throw new IllegalStateException(
                    "The bucket %s at %s cannot be used (majorprojects.s3.*): %s"
                            .formatted(to.bucket(), to.endpoint(), e.getMessage()),
                    e);
        }
    }
}
