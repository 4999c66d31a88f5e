package io.github.tradequalification;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The rules an answer was made with, so that it can be made again. Immutable.
 *
 * @param id the id of the pack
 * @param version its version
 * @param digest the digest of its rules, texts and all other files, as in {@code sha256:…}
 * @param sourcesChecked the day its sources were last checked; of two builds of one version the
 *     later one has the later day
 */
public record RulePack(String id, String version, String digest, LocalDate sourcesChecked)
    implements Serializable {}
