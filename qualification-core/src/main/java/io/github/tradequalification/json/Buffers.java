package io.github.tradequalification.json;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A few buffers that are used again. They belong to this class and not to threads, which outlive an
 * application.
 */
final class Buffers {

  private static final int USUAL = 8_192;
  private static final int LARGEST_KEPT = 65_536;

  /** Threads that write at once seldom meet at one place. */
  private static final AtomicReferenceArray<byte[]> SPARE = new AtomicReferenceArray<>(16);

  private Buffers() {}

  static byte[] take() {
    byte[] spare = SPARE.getAndSet(place(), null);
    return spare != null ? spare : new byte[USUAL];
  }

  static void giveBack(byte[] buffer) {
    if (buffer.length <= LARGEST_KEPT) SPARE.lazySet(place(), buffer);
  }

  private static int place() {
    return (int) Thread.currentThread().getId() & (SPARE.length() - 1);
  }
}
