package coop.equalcare.hatstand.audit;

import coop.equalcare.hatstand.shell.Screen;

/** The trail of who did what. */
public record AuditScreen() implements Screen {}
