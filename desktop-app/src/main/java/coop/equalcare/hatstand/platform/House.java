package coop.equalcare.hatstand.platform;

import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.platform.work.ChangeFeed;
import coop.equalcare.hatstand.platform.work.Events;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.time.ZoneId;

/**
 * What every capability stands on, for one open database.
 *
 * @param clock the trainer can move it, so nobody asks another
 * @param zone in which the co-op's days and clock times are meant
 */
public record House(
        Gate gate,
        Sessions sessions,
        Events events,
        ChangeFeed feed,
        InstantSource clock,
        IdSource ids,
        ZoneId zone) {}
