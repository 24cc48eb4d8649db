package coop.equalcare.hatstand.rostering.ui;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.platform.work.OpenGate;

import java.util.function.Supplier;

/** A Gate to a database that comes and goes. */
public final class BrokenGate implements Gate {

    private final Gate whole = new OpenGate();
    public String reading = "";
    public String writing = "";
    public boolean faultyReading;
    public boolean faultyWriting;

    @Override
    public <T> Outcome<T> write(
            Actor actor, Permission permission, Deed deed, Supplier<Outcome<T>> work) {
        failIf(faultyWriting);
        return writing.isEmpty()
                ? whole.write(actor, permission, deed, work)
                : new Outcome.Refused<>(Finding.block(writing));
    }

    @Override
    public <T> Outcome<T> read(
            Actor actor, Permission permission, Deed deed, Supplier<Outcome<T>> work) {
        failIf(faultyReading);
        return reading.isEmpty()
                ? whole.read(actor, permission, deed, work)
                : new Outcome.Refused<>(Finding.block(reading));
    }

    @Override
    public <T> Outcome<T> read(
            Actor actor, Permission permission, Sensitive asked, Supplier<Outcome<T>> work) {
        return read(actor, permission, asked.deed(), work);
    }

    private static void failIf(boolean faulty) {
        if (faulty) {
            throw new IllegalStateException("broken");
        }
    }
}
