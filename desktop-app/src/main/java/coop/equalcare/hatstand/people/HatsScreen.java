package coop.equalcare.hatstand.people;

import coop.equalcare.hatstand.shell.Screen;

/** The requests for hats that wait for a decision. */
public record HatsScreen() implements Screen {}
