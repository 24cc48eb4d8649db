package coop.equalcare.hatstand.rates.domain;

import java.util.List;

/** The kinds of time that payroll software has a code for; one that is not here has none yet. */
public interface PayElements {

    /** In the order of the kinds. */
    List<PayElement> all();

    /** Takes the place of what the kind was known as before. */
    void put(PayElement element);
}
