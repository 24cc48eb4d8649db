package coop.equalcare.hatstand.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may call whom, between the folders of the house. Adding an arrow here is an architecture
 * decision and has its record.
 */
final class HouseMap {

    static final String ROOT = "coop.equalcare.hatstand";

    /** What every capability stands on. */
    private static final Set<String> FLOOR = Set.of("kernel", "platform", "shell");

    private static final Map<String, Set<String>> CAPABILITIES =
            Map.ofEntries(
                    Map.entry("people", Set.of()),
                    Map.entry("identity", Set.of("people")),
                    Map.entry("relationships", Set.of("people")),
                    Map.entry("rates", Set.of("people")),
                    Map.entry("ledger", Set.of("people")),
                    Map.entry("notifications", Set.of("people")),
                    Map.entry("audit", Set.of("people")),
                    Map.entry("rights", Set.of("people")),
                    Map.entry("teams", Set.of("people", "relationships")),
                    Map.entry("rostering", Set.of("people", "relationships", "teams")),
                    Map.entry("matching", Set.of("people", "relationships", "teams", "rostering")),
                    Map.entry("carelog", Set.of("people", "rostering")),
                    Map.entry("accounts", Set.of("people", "rates", "carelog", "ledger")),
                    Map.entry(
                            "payroll", Set.of("people", "rates", "carelog", "ledger", "accounts")),
                    Map.entry("membership", Set.of("people", "ledger")),
                    Map.entry("timebank", Set.of("people", "carelog", "ledger")),
                    Map.entry("notes", Set.of("people", "teams")),
                    Map.entry("reporting", Set.of()));

    /** All arrows, the floor and the folders that are no capability included. */
    static final Map<String, Set<String>> MAY_USE = mayUse();

    private HouseMap() {}

    static ArchCondition<JavaClass> followTheMap() {
        return new ArchCondition<>("follow the map of the house") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().stream()
                        .filter(step -> crosses(step) && !isAllowed(step))
                        .forEach(
                                step ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        step, step.getDescription())));
            }
        };
    }

    static ArchCondition<JavaClass> beOnTheMap() {
        return new ArchCondition<>("be in a folder that the map knows") {
            @Override
            public void check(JavaClass it, ConditionEvents events) {
                if (!MAY_USE.containsKey(folder(it))) {
                    events.add(SimpleConditionEvent.violated(it, it.getDescription()));
                }
            }
        };
    }

    static String folder(JavaClass it) {
        return it.getPackageName().startsWith(ROOT + ".")
                ? it.getPackageName().substring(ROOT.length() + 1).split("\\.", 2)[0]
                : "";
    }

    private static boolean crosses(Dependency step) {
        var theirs = folder(step.getTargetClass());
        return !theirs.isEmpty() && !theirs.equals(folder(step.getOriginClass()));
    }

    private static boolean isAllowed(Dependency step) {
        var mine = folder(step.getOriginClass());
        var target = step.getTargetClass();
        return MAY_USE.getOrDefault(mine, Set.of()).contains(folder(target))
                && !isRoom(target, "ui")
                && (mine.equals("bootstrap") || !isRoom(target, "store"));
    }

    /** Only the composition root sees a store from outside: it tells the database of its rows. */
    private static boolean isRoom(JavaClass it, String room) {
        var inside = ROOT + "." + folder(it) + "." + room;
        return it.getPackageName().equals(inside) || it.getPackageName().startsWith(inside + ".");
    }

    private static Map<String, Set<String>> mayUse() {
        var all = new HashMap<String, Set<String>>();
        CAPABILITIES.forEach((capability, others) -> all.put(capability, union(FLOOR, others)));
        all.put("kernel", Set.of());
        all.put("migrations", Set.of());
        all.put("platform", Set.of("kernel", "migrations"));
        all.put("shell", Set.of("kernel", "platform"));
        all.put("demo", union(FLOOR, CAPABILITIES.keySet()));
        all.put("bootstrap", union(Set.of("demo", "migrations"), all.get("demo")));
        return Map.copyOf(all);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
