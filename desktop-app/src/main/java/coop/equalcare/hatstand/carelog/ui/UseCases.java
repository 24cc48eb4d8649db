package coop.equalcare.hatstand.carelog.ui;

import coop.equalcare.hatstand.carelog.usecase.AdjustEntry;
import coop.equalcare.hatstand.carelog.usecase.ConfirmEntries;
import coop.equalcare.hatstand.carelog.usecase.OpenCareLog;
import coop.equalcare.hatstand.carelog.usecase.OpenEntry;
import coop.equalcare.hatstand.carelog.usecase.RegisterEnded;

/** What the screen can do. */
public record UseCases(
        RegisterEnded registerEnded,
        OpenCareLog openCareLog,
        OpenEntry openEntry,
        ConfirmEntries confirmEntries,
        AdjustEntry adjustEntry) {}
