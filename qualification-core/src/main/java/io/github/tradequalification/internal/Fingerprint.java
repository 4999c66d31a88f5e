package io.github.tradequalification.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Hashes of texts. With a key, only who has it can make them, or guess at what was hashed. */
public final class Fingerprint {

  private static final String KEYED = "hmac-sha256:";
  private static final Pattern ONE = Pattern.compile("(hmac-)?sha256:[0-9a-f]{64}");

  private Fingerprint() {}

  /** The hash of a text in UTF-8, as in {@code sha256:…} or {@code hmac-sha256:…}. */
  public static String of(String text, byte @Nullable [] key) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (key == null) {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        return "sha256:" + HexFormat.of().formatHex(hash);
      }
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return KEYED + HexFormat.of().formatHex(mac.doFinal(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has these", e);
    }
  }

  /** Whether a text looks like one. */
  public static boolean is(String text) {
    return ONE.matcher(text).matches();
  }

  /** Whether it was made with a key. */
  public static boolean keyed(String fingerprint) {
    return fingerprint.startsWith(KEYED);
  }
}
