package io.github.tradequalification.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of a compiled rule before it runs. Immutable.
 *
 * @param name its name
 * @param group its {@code ruleflow-group}, null if it has none
 * @param annotations by name, as the compiler left them
 * @param facts the types of the facts it matches
 * @param bound the names of its {@code $} variables, without the {@code $}
 * @param refused what of the engine it uses and no rule may, as {@code salience}; empty if nothing
 */
public record RuleHead(
    String name,
    @Nullable String group,
    Map<String, Object> annotations,
    List<Class<?>> facts,
    Set<String> bound,
    Set<String> refused) {}
