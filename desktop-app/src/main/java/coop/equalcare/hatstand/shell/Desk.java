package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.text.Texts;

/** Where somebody is signed in: what every screen is opened with. */
public record Desk(Actor actor, Background background, Texts texts, Navigator navigator) {}
