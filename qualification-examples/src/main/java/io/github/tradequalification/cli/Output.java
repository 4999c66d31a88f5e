package io.github.tradequalification.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Standard output. A failed write is told apart from a failed read, and what is being written when
 * the JVM is told to end is written whole.
 */
final class Output extends FilterOutputStream {

  private static final int SECONDS_FOR_A_SLOW_READER = 5;

  /** Fair, so that the next write does not pass by who waits for the end of this one. */
  private final ReentrantLock writing = new ReentrantLock(true);

  Output(OutputStream out) {
    super(out);
  }

  /** Something could not be written. */
  static final class NotWrittenException extends IOException {

    private static final long serialVersionUID = 1L;

    NotWrittenException(IOException cause) {
      super("cannot write to standard output: " + cause.getMessage(), cause);
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    writing.lock();
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw new NotWrittenException(e);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw new NotWrittenException(e);
    }
  }

  /** Waits until the present write is over, and lets no other begin; false if it takes long. */
  boolean end() {
    try {
      return writing.tryLock(SECONDS_FOR_A_SLOW_READER, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
