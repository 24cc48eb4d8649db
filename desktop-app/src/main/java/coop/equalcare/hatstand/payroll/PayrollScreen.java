package coop.equalcare.hatstand.payroll;

import coop.equalcare.hatstand.shell.Screen;

/** The pay runs. */
public record PayrollScreen() implements Screen {}
