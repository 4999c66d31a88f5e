package io.github.tradequalification.china;
import java.util.List;
public record BusinessScope(boolean grants, List<Limit> limits) {
  public enum Limit { OWN_PRODUCTION, LISTED_GOODS, OLDER_APPROVAL, BORDER_TRADE, TECHNOLOGY_ONLY, IMPORT_ONLY, EXPORT_ONLY }
  public boolean limited() { return !limits.isEmpty(); }
  public static BusinessScope of(String text) {
    if (text.equals("技术进出口")) return new BusinessScope(true, List.of(Limit.TECHNOLOGY_ONLY));
    if (text.contains("上述")) return new BusinessScope(true, List.of(Limit.LISTED_GOODS));
    return new BusinessScope(List.of("货物进出口","货物或技术进出口","商品和技术的进出口","import and export of goods", "经营进出口业务").stream().anyMatch(text::contains), List.of()); }
}
