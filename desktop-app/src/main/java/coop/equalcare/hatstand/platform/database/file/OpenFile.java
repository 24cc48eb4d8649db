package coop.equalcare.hatstand.platform.database.file;

import coop.equalcare.hatstand.platform.database.feed.ChangeBus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;

/** A database file that this process may have open in more than one window. */
public final class OpenFile {

    private final ClosedMark mark;
    private final ChangeBus bus = new ChangeBus();
    private final ReentrantLock lock = new ReentrantLock();
    private int windows;

    public OpenFile(ClosedMark mark) {
        this.mark = mark;
    }

    /** By which the windows hear of each other's changes. */
    public ChangeBus bus() {
        return bus;
    }

    /** Called once the file is open. */
    public void enter() throws IOException {
        lock.lock();
        try {
            mark.opened();
            windows++;
        } finally {
            lock.unlock();
        }
    }

    /** Called once a window has closed all its connections. */
    public void leave() throws IOException {
        lock.lock();
        try {
            windows--;
            if (windows == 0) {
                mark.closed();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Makes it what it was before the change that a power cut or a full disk broke off. */
    public void takeOffBrokenTail(Path file) throws IOException {
        lock.lock();
        try {
            if (windows == 0) {
                BrokenTail.takeOff(file);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether the file lacks something that was in it when it was last closed. */
    public boolean showsDamage() throws IOException {
        lock.lock();
        try {
            return windows == 0 && mark.showsDamage();
        } finally {
            lock.unlock();
        }
    }
}
