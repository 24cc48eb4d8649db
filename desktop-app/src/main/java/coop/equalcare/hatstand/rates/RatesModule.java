package coop.equalcare.hatstand.rates;

import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.rates.domain.PayElements;
import coop.equalcare.hatstand.rates.domain.Rates;
import coop.equalcare.hatstand.rates.store.HibernatePayElements;
import coop.equalcare.hatstand.rates.store.HibernateRates;
import coop.equalcare.hatstand.rates.usecase.AddRate;
import coop.equalcare.hatstand.rates.usecase.SetPayElement;

/** Front door: what an hour is paid at, and how payroll software knows it. */
public final class RatesModule {

    public final Rates rates;
    public final PayElements elements;
    public final AddRate addRate;
    public final SetPayElement setPayElement;

    public RatesModule(House house) {
        this.rates = new HibernateRates(house.sessions());
        this.elements = new HibernatePayElements(house.sessions());
        this.addRate = new AddRate(house.gate(), rates, house.ids());
        this.setPayElement = new SetPayElement(house.gate(), elements);
    }
}
