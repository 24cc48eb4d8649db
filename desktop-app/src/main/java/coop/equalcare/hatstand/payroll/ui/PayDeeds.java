package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.payroll.usecase.ApprovePayRun;
import coop.equalcare.hatstand.payroll.usecase.DiscardPayRun;
import coop.equalcare.hatstand.payroll.usecase.ExplainLine;
import coop.equalcare.hatstand.payroll.usecase.ExportPayRun;
import coop.equalcare.hatstand.payroll.usecase.OpenPayRun;
import coop.equalcare.hatstand.payroll.usecase.OpenPayRuns;
import coop.equalcare.hatstand.payroll.usecase.OpenRates;
import coop.equalcare.hatstand.payroll.usecase.PreparePayRun;
import coop.equalcare.hatstand.rates.usecase.AddRate;
import coop.equalcare.hatstand.rates.usecase.SetPayElement;

/** All that can be done on the payroll screen. */
public record PayDeeds(
        OpenPayRuns openRuns,
        OpenRates openRates,
        PreparePayRun prepare,
        OpenPayRun openRun,
        ExplainLine explain,
        DiscardPayRun discard,
        ApprovePayRun approve,
        ExportPayRun export,
        AddRate addRate,
        SetPayElement setPayElement) {}
