package coop.equalcare.hatstand.payroll.domain;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;

import java.util.List;
import java.util.stream.Stream;

/** What has to hold before a pay run goes on. The screen asks before, the use case asks again. */
public final class PayRules {

    private PayRules() {}

    /** PAY-6: nobody approves what they prepared, and nobody approves twice. */
    public static List<Finding> checkApproval(PayRun run, PersonId approver) {
        return Stream.concat(
                        blockIf(
                                run.status() != PayRunStatus.DRAFT,
                                "payroll.rule.approved_already"),
                        blockIf(run.preparedBy().equals(approver), "payroll.rule.second_person"))
                .toList();
    }

    /** PAY-7: only a draft can be thrown away. */
    public static List<Finding> checkDiscard(PayRun run) {
        return blockIf(run.status() != PayRunStatus.DRAFT, "payroll.rule.only_a_draft").toList();
    }

    /** PAY-8: nothing leaves the house before a second person has looked at it. */
    public static List<Finding> checkExport(PayRun run) {
        return blockIf(run.status() != PayRunStatus.APPROVED, "payroll.rule.approve_first")
                .toList();
    }

    private static Stream<Finding> blockIf(boolean broken, String key) {
        return broken ? Stream.of(Finding.block(key)) : Stream.empty();
    }
}
