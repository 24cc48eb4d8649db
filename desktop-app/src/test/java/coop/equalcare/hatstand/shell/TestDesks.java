package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;
import coop.equalcare.hatstand.platform.fx.tables.Tables;
import coop.equalcare.hatstand.platform.text.Texts;

import java.nio.file.Path;

/** A desk without a window: it goes nowhere, and what it remembers is gone with it. */
public final class TestDesks {

    private TestDesks() {}

    public static Desk at(Actor actor, Background background, Texts texts) {
        return new Desk(
                actor,
                background,
                texts,
                _ -> {},
                (_, then) -> then.run(),
                new Jobs(background, Runnable::run),
                tables(texts));
    }

    public static Tables tables(Texts texts) {
        return new Tables(Preferences.in(Path.of("no such folder")), texts);
    }
}
