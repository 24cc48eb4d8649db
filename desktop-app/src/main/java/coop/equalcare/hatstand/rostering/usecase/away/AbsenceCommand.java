package coop.equalcare.hatstand.rostering.usecase.away;

import coop.equalcare.hatstand.rostering.domain.away.AbsenceId;

/** What can be done to an absence that is there, and taken back. */
public sealed interface AbsenceCommand
        permits ChangeAbsence.Command, TakeBackAbsence.Command, RestoreAbsence.Command {

    AbsenceId absence();

    /** The version that the person saw; if the absence has another by now, the command is stale. */
    int seenVersion();

    /** The same command by somebody who has seen that version. */
    AbsenceCommand seeing(int version);
}
