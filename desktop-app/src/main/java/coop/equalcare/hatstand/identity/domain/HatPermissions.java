package coop.equalcare.hatstand.identity.domain;

import static coop.equalcare.hatstand.kernel.Permission.APPROVE_PAY;
import static coop.equalcare.hatstand.kernel.Permission.CONFIRM_CARE;
import static coop.equalcare.hatstand.kernel.Permission.EDIT_PEOPLE;
import static coop.equalcare.hatstand.kernel.Permission.EDIT_ROSTER;
import static coop.equalcare.hatstand.kernel.Permission.EXPORT_PAY;
import static coop.equalcare.hatstand.kernel.Permission.GIVE_HATS;
import static coop.equalcare.hatstand.kernel.Permission.MANAGE_DATABASE;
import static coop.equalcare.hatstand.kernel.Permission.MANAGE_SIGN_INS;
import static coop.equalcare.hatstand.kernel.Permission.PREPARE_PAY;
import static coop.equalcare.hatstand.kernel.Permission.SIGN_IN;
import static coop.equalcare.hatstand.kernel.Permission.TAKE_OUT_RECORD;
import static coop.equalcare.hatstand.kernel.Permission.VIEW_AUDIT;
import static coop.equalcare.hatstand.kernel.Permission.VIEW_CARE_LOG;
import static coop.equalcare.hatstand.kernel.Permission.VIEW_HISTORY;
import static coop.equalcare.hatstand.kernel.Permission.VIEW_LEDGER;
import static coop.equalcare.hatstand.kernel.Permission.VIEW_PAY;
import static coop.equalcare.hatstand.kernel.Permission.VIEW_PEOPLE;
import static coop.equalcare.hatstand.kernel.Permission.VIEW_ROSTER;

import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.Hat;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What each hat lets its wearer do at a back-office desk. Whoever has no line may do nothing. */
public final class HatPermissions {

    /**
     * Hats of the team around a person have no line: this desk is apart from what members see of
     * themselves. Nobody else's pay is seen by those who plan; whoever prepares a pay run and
     * whoever approves it are two people, whichever hats they wear.
     */
    private static Set<Permission> of(Hat hat) {
        return switch (hat) {
            case GIVING_SUPPORT, GETTING_SUPPORT, ARRANGING_SUPPORT -> Set.of();
            case COORDINATOR ->
                    Set.of(
                            SIGN_IN,
                            VIEW_PEOPLE,
                            EDIT_PEOPLE,
                            VIEW_ROSTER,
                            EDIT_ROSTER,
                            VIEW_CARE_LOG,
                            CONFIRM_CARE);
            case FINANCE ->
                    Set.of(
                            SIGN_IN,
                            VIEW_PEOPLE,
                            VIEW_ROSTER,
                            VIEW_CARE_LOG,
                            VIEW_PAY,
                            PREPARE_PAY,
                            APPROVE_PAY,
                            EXPORT_PAY,
                            VIEW_LEDGER);
            case FACILITATOR ->
                    Set.of(
                            SIGN_IN,
                            VIEW_PEOPLE,
                            VIEW_ROSTER,
                            VIEW_CARE_LOG,
                            VIEW_PAY,
                            APPROVE_PAY,
                            VIEW_LEDGER);
            case MEMBERSHIP_SECRETARY ->
                    Set.of(SIGN_IN, VIEW_PEOPLE, EDIT_PEOPLE, GIVE_HATS, VIEW_HISTORY);
            case TRAINER -> Set.of(SIGN_IN, VIEW_PEOPLE, VIEW_ROSTER);
            case AUDITOR ->
                    Set.of(
                            SIGN_IN,
                            VIEW_PEOPLE,
                            VIEW_ROSTER,
                            VIEW_CARE_LOG,
                            VIEW_PAY,
                            VIEW_LEDGER,
                            VIEW_AUDIT,
                            VIEW_HISTORY,
                            TAKE_OUT_RECORD);
            case ADMINISTRATOR ->
                    Set.of(
                            SIGN_IN,
                            VIEW_PEOPLE,
                            EDIT_PEOPLE,
                            GIVE_HATS,
                            MANAGE_SIGN_INS,
                            MANAGE_DATABASE,
                            VIEW_AUDIT,
                            VIEW_HISTORY);
        };
    }

    private HatPermissions() {}

    public static Set<Permission> of(Collection<Hat> hats) {
        return hats.stream()
                .flatMap(hat -> of(hat).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    /** Hats that can do so much harm that a password alone is not enough for them. */
    public static boolean isElevated(Hat hat) {
        return switch (hat) {
            case FINANCE, MEMBERSHIP_SECRETARY, AUDITOR, ADMINISTRATOR -> true;
            case GIVING_SUPPORT,
                    GETTING_SUPPORT,
                    ARRANGING_SUPPORT,
                    COORDINATOR,
                    FACILITATOR,
                    TRAINER ->
                    false;
        };
    }

    /** The hats that bring a permission: whom to ask for it. */
    public static List<Hat> bringing(Permission permission) {
        return Arrays.stream(Hat.values()).filter(hat -> of(hat).contains(permission)).toList();
    }
}
