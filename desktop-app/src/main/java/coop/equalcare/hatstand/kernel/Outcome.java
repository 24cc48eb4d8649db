package coop.equalcare.hatstand.kernel;

import java.util.List;
import java.util.function.Function;

/** How a deed ended. What a person may run into is a value; only faults are exceptions. */
public sealed interface Outcome<T> {

    /** It is done; the findings are what was worth saying about it. */
    record Done<T>(T value, List<Finding> findings) implements Outcome<T> {
        public Done {
            findings = List.copyOf(findings);
        }

        public Done(T value) {
            this(value, List.of());
        }
    }

    /** It was not done, for these reasons; nothing has changed. */
    record Refused<T>(List<Finding> reasons) implements Outcome<T> {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        public Refused(Finding reason) {
            this(List.of(reason));
        }
    }

    /** It was not done: somebody else has changed the thing since it was read. */
    record Stale<T>() implements Outcome<T> {}

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T>(var value, var findings) -> new Done<>(change.apply(value), findings);
            case Refused<T>(var reasons) -> new Refused<>(reasons);
            case Stale<T> _ -> new Stale<>();
        };
    }

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(var value, var _) -> next.apply(value);
            case Refused<T>(var reasons) -> new Refused<>(reasons);
            case Stale<T> _ -> new Stale<>();
        };
    }
}
