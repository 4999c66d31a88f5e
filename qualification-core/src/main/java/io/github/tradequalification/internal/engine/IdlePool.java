package io.github.tradequalification.internal.engine;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is idle where its thread finds it again, still at hand in the cache of its core. No
 * lock is shared. Thread-safe.
 */
final class IdlePool<T> {

  private static final int PLACES = 4 * Runtime.getRuntime().availableProcessors();

  /** So many references apart, threads that use places side by side do not wait for each other. */
  private static final int APART = 64;

  private final AtomicReferenceArray<@Nullable T> idle = new AtomicReferenceArray<>(PLACES * APART);

  /** What the thread kept last, null if there is nothing. */
  @Nullable T take() {
    return idle.getAndSet(place(), null);
  }

  /** Whether there was a place to keep it. */
  boolean keep(T one) {
    return idle.compareAndSet(place(), null, one);
  }

  private static int place() {
    return (int) (Thread.currentThread().getId() % PLACES) * APART;
  }
}
