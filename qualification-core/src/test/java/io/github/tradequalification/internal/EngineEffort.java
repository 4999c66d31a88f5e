package io.github.tradequalification.internal;

import java.lang.reflect.Field;
import org.drools.core.phreak.RuleNetworkEvaluatorImpl;

/** What the engine has done in this JVM. */
public final class EngineEffort {

  private EngineEffort() {}

  /** How many joins and rules it has worked through; it counts them, for its log alone. */
  public static int evaluations() throws ReflectiveOperationException {
    Field count = RuleNetworkEvaluatorImpl.class.getDeclaredField("cycle");
    count.setAccessible(true);
    return count.getInt(null);
  }
}
