package coop.equalcare.hatstand.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.Set;
import java.util.stream.Stream;

/** What classes do, in the words of the house rules. */
final class Habits {

    private static final Set<String> FLOATING =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private Habits() {}

    /** {@code now()} without a clock of one's own, and everything else that asks the system. */
    static DescribedPredicate<JavaMethodCall> readsTheClock() {
        return DescribedPredicate.describe(
                "reads the system clock",
                call -> {
                    var owner = call.getTargetOwner().getName();
                    var name = call.getName();
                    var givenAClock =
                            call.getTarget().getRawParameterTypes().stream()
                                    .anyMatch(type -> type.getName().equals("java.time.Clock"));
                    return owner.startsWith("java.time.") && name.equals("now") && !givenAClock
                            || owner.startsWith("java.time.") && name.startsWith("system")
                            || owner.equals("java.lang.System")
                                    && Set.of("currentTimeMillis", "nanoTime").contains(name);
                });
    }

    /** Records, enums and interfaces beside them are what a use case takes and gives. */
    static DescribedPredicate<JavaClass> areUseCases() {
        return DescribedPredicate.describe(
                "are use cases",
                it ->
                        it.getPackageName().contains(".usecase")
                                && it.isTopLevelClass()
                                && !it.isInterface()
                                && !it.isRecord()
                                && !it.isEnum()
                                && !it.isAssignableTo(Throwable.class));
    }

    static DescribedPredicate<JavaClass> belongToAViewModel() {
        return DescribedPredicate.describe(
                "belong to a view-model", it -> topLevel(it).getSimpleName().endsWith("ViewModel"));
    }

    static DescribedPredicate<JavaClass> areNot(String fullName) {
        return DescribedPredicate.describe(
                "are not " + fullName, it -> !topLevel(it).getName().equals(fullName));
    }

    static DescribedPredicate<JavaClass> areNotAboutPlaces() {
        return DescribedPredicate.describe(
                "are not about places", it -> !it.getPackageName().endsWith(".domain.geography"));
    }

    static DescribedPredicate<JavaFieldAccess> isAStandardStream() {
        return DescribedPredicate.describe(
                "is a standard stream",
                access ->
                        access.getTargetOwner().getName().equals("java.lang.System")
                                && Set.of("out", "err", "in").contains(access.getName()));
    }

    static DescribedPredicate<JavaConstructorCall> makesAThread() {
        return DescribedPredicate.describe(
                "makes a thread", call -> call.getTargetOwner().isAssignableTo(Thread.class));
    }

    /** Fields, parameters and results; a rule cannot count in what it cannot hand over. */
    static ArchCondition<JavaClass> haveNoFloatingNumbers() {
        return new ArchCondition<>("hold and hand over no floating numbers") {
            @Override
            public void check(JavaClass it, ConditionEvents events) {
                var inFields =
                        it.getFields().stream()
                                .filter(field -> FLOATING.contains(field.getRawType().getName()))
                                .map(field -> field.getDescription());
                var inCode =
                        it.getCodeUnits().stream()
                                .filter(
                                        unit ->
                                                Stream.concat(
                                                                Stream.of(unit.getRawReturnType()),
                                                                unit
                                                                        .getRawParameterTypes()
                                                                        .stream())
                                                        .anyMatch(
                                                                type ->
                                                                        FLOATING.contains(
                                                                                type.getName())))
                                .map(unit -> unit.getDescription());
                Stream.concat(inFields, inCode)
                        .forEach(
                                offender ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        it, offender + " is a floating number")));
            }
        };
    }

    private static JavaClass topLevel(JavaClass it) {
        return it.getEnclosingClass().map(Habits::topLevel).orElse(it);
    }
}
