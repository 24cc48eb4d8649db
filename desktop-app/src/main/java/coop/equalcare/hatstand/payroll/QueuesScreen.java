package coop.equalcare.hatstand.payroll;

import coop.equalcare.hatstand.shell.Screen;

/** What finance has to settle. */
public record QueuesScreen() implements Screen {}
