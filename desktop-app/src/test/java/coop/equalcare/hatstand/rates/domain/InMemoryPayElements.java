package coop.equalcare.hatstand.rates.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pay elements for tests. */
public final class InMemoryPayElements implements PayElements {

    private final Map<PayKind, PayElement> rows = new TreeMap<>();

    @Override
    public List<PayElement> all() {
        return List.copyOf(rows.values());
    }

    @Override
    public void put(PayElement element) {
        rows.put(element.kind(), element);
    }
}
