package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OutputTest {

  /** Takes a moment for each write, and counts them when they begin and when they are over. */
  private static final class Slow extends OutputStream {

    private final CountDownLatch busy = new CountDownLatch(10);
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger over = new AtomicInteger();

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      begun.incrementAndGet();
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      over.incrementAndGet();
      busy.countDown();
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[1], 0, 1);
    }
  }

  @Test
  void endWaitsForTheWriteThatHasBegunAndLetsNoOtherBegin() throws Exception {
    Slow slow = new Slow();
    Output out = new Output(slow);
    Thread writing =
        new Thread(
            () -> {
              try {
                while (true) out.write(1);
              } catch (IOException e) {
                // the test is over
              }
            });
    writing.setDaemon(true);
    writing.start();
    slow.busy.await();
    int before = slow.begun.get();
    assertThat(out.end()).as("ended between two writes").isTrue();
    int written = slow.over.get();
    assertThat(slow.begun).hasValue(written);
    assertThat(written - before).as("writes since then").isLessThan(200);
    Thread.sleep(100);
    assertThat(slow.begun).as("after the end").hasValue(written);
  }
}
