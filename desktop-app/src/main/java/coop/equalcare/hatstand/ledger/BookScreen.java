package coop.equalcare.hatstand.ledger;

import coop.equalcare.hatstand.shell.Screen;

/** The one book: how the accounts stand, and what went through them. */
public record BookScreen() implements Screen {}
