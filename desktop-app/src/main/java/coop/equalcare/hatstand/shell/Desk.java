package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;
import coop.equalcare.hatstand.platform.fx.tables.Tables;
import coop.equalcare.hatstand.platform.text.Texts;

/**
 * Where somebody is signed in: what every screen is opened with.
 *
 * @param doorkeeper asked before a screen puts something else in the place of a form
 * @param jobs for work that takes long: it is shown, and can be stopped, wherever one goes
 * @param tables remember how the columns of tables were left
 */
public record Desk(
        Actor actor,
        Background background,
        Texts texts,
        Navigator navigator,
        Doorkeeper doorkeeper,
        Jobs jobs,
        Tables tables) {}
