package io.github.tradequalification.china;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;

/**
 * Run in a JVM of its own: what the engine looks up first, it remembers for the life of the JVM.
 */
final class ForeignContext {

  private ForeignContext() {}

  public static void main(String[] arguments) throws InterruptedException {
    Thread foreign =
        new Thread(
            () ->
                System.out.println(
                    QualificationAssessor.load()
                        .assess(Enterprise.named("Example").build(), LocalDate.of(2026, 11, 23))
                        .steps()));
    foreign.setContextClassLoader(
        new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader()));
    foreign.setUncaughtExceptionHandler(
        (thread, fault) -> {
          fault.printStackTrace();
          System.exit(1);
        });
    foreign.start();
    foreign.join();
  }
}
