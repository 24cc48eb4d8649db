package coop.equalcare.hatstand.identity;

import coop.equalcare.hatstand.shell.Screen;

/** What one signs in with and, for administrators, who else can. */
public record AccessScreen() implements Screen {}
