package coop.equalcare.hatstand.kernel;

/** How long work tells how far it is, and hears that it should stop. */
public interface Progress {

    Progress NONE =
            new Progress() {
                @Override
                public void at(long done, long total) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    void at(long done, long total);

    boolean cancelled();
}
