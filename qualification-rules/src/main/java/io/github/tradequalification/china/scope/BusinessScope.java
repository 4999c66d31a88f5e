package io.github.tradequalification.china.scope;

import java.util.EnumSet;
import java.util.List;

/**
 * What the business scope of a licence says about import and export: whether it grants either in
 * any form, for goods, for technology or as an agent, and within which limits.
 *
 * <p>Reads Chinese, simplified or traditional, and English, in time linear in the length of the
 * text. Immutable and thread-safe.
 *
 * <p>Source: wordings of the catalogue of standardised business scopes (货物进出口, 技术进出口, 进出口代理) and
 * those of earlier licences; no instrument defines how to read them.
 *
 * @param namesItems false when it only says where its items stand or that they are free, or when
 *     nothing in it can be read; what it grants is then not known
 * @param grants whether the scope grants import or export in any form
 * @param limits what limits the grant, each once, in the order of {@link Limit}; empty when nothing
 *     is granted or when import and export of goods are granted without a limit
 */
public record BusinessScope(boolean namesItems, boolean grants, List<Limit> limits) {

  /** A limit of what a scope grants. To act as an agent only is none. */
  public enum Limit {
    /** Exports of what the enterprise makes, imports of what it needs for that. */
    OWN_PRODUCTION,
    /** Goods named in the scope, or those listed elsewhere in it. */
    LISTED_GOODS,
    /** Whatever an approval or certificate of the former approval system allows. */
    OLDER_APPROVAL,
    /** Trade across a land border. */
    BORDER_TRADE,
    /** Technology, but no goods, and not as an agent either. */
    TECHNOLOGY_ONLY,
    /** Import, but no export. */
    IMPORT_ONLY,
    /** Export, but no import. */
    EXPORT_ONLY
  }

  /** Copies and sorts the limits; neither is null. */
  public BusinessScope {
    limits = limits.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(limits));
  }

  /**
   * Reads a business scope.
   *
   * @param text the scope as printed on the licence, not null; whatever it holds, no exception
   */
  public static BusinessScope of(String text) {
    String plain = ScopeText.plain(text);
    ScopeTally tally = new ScopeTally();
    ScopeItems items = new ScopeItems();
    new ScopeSentences(plain, items)
        .forEach(
            sentence -> {
              new ScopeReader(sentence, tally).read();
              return !tally.unlimited();
            });
    return tally.result(text.isBlank() || items.named());
  }

  /** Whether it grants something, with a limit. */
  public boolean limited() {
    return !limits.isEmpty();
  }
}
