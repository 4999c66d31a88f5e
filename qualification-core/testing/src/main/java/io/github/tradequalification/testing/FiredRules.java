package io.github.tradequalification.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Hears from the log which rules fired, until it is closed. */
final class FiredRules implements AutoCloseable {

  private final Logger log;
  private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

  private FiredRules(Logger log) {
    this.log = log;
  }

  static FiredRules listen() {
    if (!(LoggerFactory.getLogger("io.github.tradequalification.rules") instanceof Logger log)) {
      throw new IllegalStateException(
          "the promises hear from logback which rules fired, but SLF4J has %s; leave it out of the tests"
              .formatted(LoggerFactory.getILoggerFactory().getClass().getName()));
    }
    FiredRules fired = new FiredRules(log);
    fired.heard.start();
    log.addAppender(fired.heard);
    log.setAdditive(false);
    log.setLevel(Level.TRACE);
    return fired;
  }

  void forget() {
    heard.list.clear();
  }

  /** The names of the rules told of at a level. */
  Set<String> at(Level level) {
    return heard.list.stream()
        .filter(event -> event.getLevel().equals(level))
        .map(event -> (String) event.getArgumentArray()[0])
        .collect(Collectors.toSet());
  }

  @Override
  public void close() {
    log.setLevel(null);
    log.setAdditive(true);
    log.detachAppender(heard);
  }
}
