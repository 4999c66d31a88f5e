package io.github.tradequalification;

import java.io.Serializable;

/**
 * The rules an answer was made with, so that it can be made again. Immutable.
 *
 * @param id the id of the pack
 * @param version its version
 * @param digest the digest of its rules, texts and all other files, as in {@code sha256:…}
 */
public record RulePack(String id, String version, String digest) implements Serializable {}
