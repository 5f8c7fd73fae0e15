package cn.jingan.majorprojects.permit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An extension that the issuer granted.
 *
 * @param extendedOn day of the paper
 * @param validUntil last day since then
 */
public record PermitExtension(
        String id,
        String permitId,
        LocalDate extendedOn,
        LocalDate validUntil,
        String recordedBy,
        Instant recordedAt) {}
