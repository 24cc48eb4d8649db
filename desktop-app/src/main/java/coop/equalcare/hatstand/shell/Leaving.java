package coop.equalcare.hatstand.shell;

/** A view that holds a subscription and lets go of it when the person goes elsewhere. */
public interface Leaving {
    void onLeave();
}
