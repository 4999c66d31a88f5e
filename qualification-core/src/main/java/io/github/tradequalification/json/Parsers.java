package io.github.tradequalification.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;

/**
 * The parsers that the application brings along, set up the same whatever their version, and
 * whatever the application set as their defaults.
 */
final class Parsers {

  private static final int MINOR = new JsonFactory().version().getMinorVersion();

  private Parsers() {}

  /**
   * Keeps no buffer with a thread, which would keep the class loader of the parser for as long: a
   * thread of a server outlives the application.
   */
  static JsonFactory of(Content content) {
    JsonFactoryBuilder parsers = new JsonFactoryBuilder();
    StreamReadConstraints.Builder limits =
        StreamReadConstraints.builder()
            .maxStringLength(content.longestText)
            .maxNumberLength(Content.LONGEST_NUMBER)
            .maxNestingDepth(content.deepest);
    if (MINOR >= 18) Since18.set(limits);
    if (MINOR >= 16) Since16.set(parsers, limits, content);
    else parsers.disable(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING);
    return parsers
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .streamReadConstraints(limits.build())
        .build();
  }

  private static final class Since16 {

    static void set(
        JsonFactoryBuilder parsers, StreamReadConstraints.Builder limits, Content content) {
      parsers.recyclerPool(JsonRecyclerPools.newConcurrentDequePool());
      limits.maxNameLength(content.longestName).maxDocumentLength(-1);
    }
  }

  private static final class Since18 {

    static void set(StreamReadConstraints.Builder limits) {
      limits.maxTokenCount(-1);
    }
  }
}
