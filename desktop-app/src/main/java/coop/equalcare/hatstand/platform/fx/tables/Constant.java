package coop.equalcare.hatstand.platform.fx.tables;

import javafx.beans.value.ObservableValueBase;

/** The value of a cell whose row is replaced as a whole and never changed. */
final class Constant<T> extends ObservableValueBase<T> {

    private final T value;

    Constant(T value) {
        this.value = value;
    }

    @Override
    public T getValue() {
        return value;
    }
}
