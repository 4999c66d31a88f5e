/**
 * Reading a business scope; {@link io.github.tradequalification.china.scope.BusinessScope} is the
 * only door. The words are in {@code scope-words.properties}, and {@code ScopeWord} says what each
 * kind of them does.
 *
 * <pre>
 * scope     = sentence { (";" | ":") sentence }          ScopeText, ScopeSentences
 * sentence  = clause { "," clause }                      ScopeReader
 * clause    = item | remark on the clauses before it     ScopeReader, ScopeRemark
 * item      = { matter } { phrase [ "(" remark ")" ] }
 * phrase    = [ capacity ] [ limit ] [ goods ] direction [ business ]
 *           | direction goods | direction ":" goods      ChineseHead, ChinesePhrase; EnglishHead, EnglishPhrase
 *           | goods 的 trade { "、" trade } "、" direction
 * limit     = own | listed | approval | border           OwnGoods, ScopeApproval
 * remark    = exception | limit | "only" direction
 * </pre>
 *
 * A phrase grants, unless it is the matter of another item, as a service. ScopeTally adds up what
 * is granted; ScopeItems tells whether a scope that grants nothing names items at all.
 */
@NullMarked
package io.github.tradequalification.china.scope;

import org.jspecify.annotations.NullMarked;
