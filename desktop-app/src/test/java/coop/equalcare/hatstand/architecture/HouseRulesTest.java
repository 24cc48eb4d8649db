package coop.equalcare.hatstand.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import coop.equalcare.hatstand.platform.fx.DateField;
import coop.equalcare.hatstand.platform.work.Gate;

import javafx.scene.control.DatePicker;

/** The walls of the house; {@link HouseMap} says which doors are in them. */
@AnalyzeClasses(
        packages = HouseMap.ROOT,
        importOptions = {
            ImportOption.DoNotIncludeTests.class,
            ImportOption.DoNotIncludePackageInfos.class
        })
class HouseRulesTest {

    @ArchTest
    static final ArchRule rules_are_pure =
            noClasses()
                    .that()
                    .resideInAnyPackage("..domain..", "..kernel..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx..",
                            "org.hibernate..",
                            "jakarta.persistence..",
                            "java.sql..",
                            "javax.sql..",
                            "tools.jackson..",
                            "picocli..",
                            "..platform..",
                            "..shell..",
                            "..usecase..",
                            "..store..",
                            "..ui..")
                    .because("a rule must be readable and testable without a screen or a database");

    @ArchTest
    static final ArchRule rules_and_use_cases_do_not_read_the_clock =
            noClasses()
                    .that()
                    .resideInAnyPackage("..domain..", "..usecase..", "..kernel..")
                    .should()
                    .callMethodWhere(Habits.readsTheClock())
                    .because("the trainer can move the clock: take it from the House");

    @ArchTest
    static final ArchRule rules_and_use_cases_make_no_random_ids =
            noClasses()
                    .that()
                    .resideInAnyPackage("..domain..", "..usecase..", "..kernel..")
                    .should()
                    .callMethod(java.util.UUID.class, "randomUUID")
                    .because("a test or a demo says which ids there are: take IdSource");

    @ArchTest
    static final ArchRule use_cases_know_no_screen_and_no_table =
            noClasses()
                    .that()
                    .resideInAPackage("..usecase..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx..",
                            "org.hibernate..",
                            "jakarta.persistence..",
                            "java.sql..",
                            "javax.sql..",
                            "..shell..",
                            "..store..",
                            "..ui..",
                            "..platform.fx..")
                    .because("what a person does must be the same from any screen and any store");

    @ArchTest
    static final ArchRule use_cases_go_through_the_gate =
            classes()
                    .that(Habits.areUseCases())
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Gate.class)
                    .because("permission, transaction and audit are decided in one place");

    @ArchTest
    static final ArchRule screens_go_through_use_cases =
            noClasses()
                    .that()
                    .resideInAPackage("..ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..store..",
                            "..platform.database..",
                            "org.hibernate..",
                            "java.sql..",
                            "javax.sql..")
                    .because("a screen that reads tables goes round the Gate");

    @ArchTest
    static final ArchRule stores_know_no_screen_and_no_use_case =
            noClasses()
                    .that()
                    .resideInAPackage("..store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "..shell..", "..usecase..", "..ui..")
                    .because("a store turns rows into domain words and knows nothing else");

    @ArchTest
    static final ArchRule view_models_have_no_widgets =
            noClasses()
                    .that(Habits.belongToAViewModel())
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx.scene..", "javafx.stage..", "javafx.application..", "..store..")
                    .because("what a screen does must be testable without a toolkit");

    @ArchTest
    static final ArchRule rows_stay_in_their_store =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Row")
                    .should()
                    .bePackagePrivate()
                    .andShould()
                    .resideInAPackage("..store..")
                    .because("a row knows columns; everybody else speaks the domain's words");

    @ArchTest
    static final ArchRule only_platform_touches_the_fx_thread =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(HouseMap.ROOT + ".platform.fx..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("javafx.application.Platform")
                    .because("tests put something else in the place of that thread");

    @ArchTest
    static final ArchRule doors_follow_the_map =
            classes()
                    .should(HouseMap.followTheMap())
                    .because("a capability is changed by itself; a new arrow is a decision record");

    @ArchTest
    static final ArchRule dates_are_typed_the_british_way_everywhere =
            noClasses()
                    .that()
                    .doNotBelongToAnyOf(DateField.class)
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName(DatePicker.class.getName())
                    .because("a plain DatePicker reads a date as the computer is set: DateField");

    @ArchTest
    static final ArchRule only_the_controls_room_uses_controlsfx =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(HouseMap.ROOT + ".platform.fx.controls..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.controlsfx..", "impl.org.controlsfx..")
                    .because("a library at the edge can be replaced at the edge");

    @ArchTest
    static final ArchRule only_files_and_demo_use_jackson =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            HouseMap.ROOT + ".platform.files..", HouseMap.ROOT + ".demo..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                    .because("JSON is a file format, not a way to hold things");

    @ArchTest
    static final ArchRule only_the_command_line_uses_picocli =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(HouseMap.ROOT + ".bootstrap..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("picocli..")
                    .because("what a command does is a use case; the command line only asks");

    @ArchTest
    static final ArchRule nothing_is_remembered_in_a_class =
            fields().that()
                    .areStatic()
                    .should()
                    .beFinal()
                    .because("static state is shared by all tests, windows and databases");

    @ArchTest
    static final ArchRule nobody_prints =
            noClasses()
                    .that(Habits.areNot("coop.equalcare.hatstand.bootstrap.Main"))
                    .should()
                    .accessFieldWhere(Habits.isAStandardStream())
                    .because("only Main hands the terminal over; all else writes where it is told");

    @ArchTest
    static final ArchRule nobody_makes_threads_by_hand =
            noClasses()
                    .should()
                    .callConstructorWhere(Habits.makesAThread())
                    .orShould()
                    .beAssignableTo(Thread.class)
                    .because("work runs where Background says, so that it can be waited for");

    @ArchTest
    static final ArchRule nobody_uses_the_old_dates =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.util.Date")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.util.Calendar")
                    .because("java.time says what is meant");

    @ArchTest
    static final ArchRule nobody_stops_the_machine_but_main =
            noClasses()
                    .that(Habits.areNot("coop.equalcare.hatstand.bootstrap.Main"))
                    .should()
                    .callMethod(System.class, "exit", int.class)
                    .because("whoever was asked answers; only Main ends the program");

    @ArchTest
    static final ArchRule the_domain_counts_in_whole_numbers =
            classes()
                    .that()
                    .resideInAnyPackage("..domain..", "..kernel..")
                    .and(Habits.areNotAboutPlaces())
                    .should(Habits.haveNoFloatingNumbers())
                    .because(
                            "pence, minutes and shares add up exactly; only places on a map do"
                                    + " not");

    @ArchTest
    static final ArchRule every_folder_is_on_the_map =
            classes()
                    .should(HouseMap.beOnTheMap())
                    .because("a capability that the map does not know has no walls");
}
