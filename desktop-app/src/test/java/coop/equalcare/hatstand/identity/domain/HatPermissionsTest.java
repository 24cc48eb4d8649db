package coop.equalcare.hatstand.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.Hat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Set;

class HatPermissionsTest {

    @ParameterizedTest
    @EnumSource(Hat.class)
    void only_hats_of_the_office_sign_in_at_this_desk(Hat hat) {
        assertThat(HatPermissions.of(List.of(hat)).contains(Permission.SIGN_IN))
                .isEqualTo(hat.isOfTheOffice());
    }

    @ParameterizedTest
    @EnumSource(
            value = Hat.class,
            names = {"COORDINATOR", "MEMBERSHIP_SECRETARY", "TRAINER"})
    void whoever_plans_does_not_see_pay(Hat hat) {
        assertThat(HatPermissions.of(List.of(hat)))
                .doesNotContain(
                        Permission.VIEW_PAY, Permission.APPROVE_PAY, Permission.VIEW_LEDGER);
    }

    @Test
    void an_auditor_changes_nothing() {
        assertThat(HatPermissions.of(List.of(Hat.AUDITOR)))
                .allMatch(
                        it ->
                                it == Permission.SIGN_IN
                                        || it == Permission.TAKE_OUT_RECORD
                                        || it.name().startsWith("VIEW_"));
    }

    @Test
    void two_hats_bring_what_either_brings() {
        assertThat(HatPermissions.of(Set.of(Hat.COORDINATOR, Hat.FINANCE)))
                .contains(Permission.EDIT_ROSTER, Permission.PREPARE_PAY);
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void every_permission_comes_with_some_hat(Permission permission) {
        assertThat(HatPermissions.bringing(permission)).isNotEmpty();
    }

    @Test
    void no_hat_brings_nothing() {
        assertThat(HatPermissions.of(List.of())).isEmpty();
    }
}
