package coop.equalcare.hatstand.payroll.domain.queue;

import java.util.List;

/** What the queues are made of: each is one question to the database. */
public interface WaitingForFinance {

    /** Care that not all have agreed to, the oldest first. */
    List<WaitingCare> pending();

    /** Care that all have agreed to and that no run, draft or approved, holds; the oldest first. */
    List<WaitingCare> confirmed();

    /** What approved runs pay. */
    List<RunTotal> paid();

    /** What the book owes for pay runs, less what was taken back. */
    List<RunTotal> booked();
}
