package coop.equalcare.hatstand.shell;

/**
 * A place in the window that one can go to. Each capability has its own record of it, with what to
 * show first.
 */
public interface Screen {}
