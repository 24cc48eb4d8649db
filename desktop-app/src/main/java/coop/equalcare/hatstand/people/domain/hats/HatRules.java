package coop.equalcare.hatstand.people.domain.hats;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.HatAssignment;
import coop.equalcare.hatstand.people.domain.Person;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rule about asking for hats, giving, declining and dropping them, by name. */
public final class HatRules {

    /**
     * What is looked at beside the request.
     *
     * @param wearer who would wear it
     * @param givers of the hat, those of lately among them
     * @param me who decides
     */
    public record Deciding(
            HatRequest request,
            HatTerms terms,
            Person wearer,
            List<HatGiver> givers,
            PersonId me,
            LocalDate today) {

        public Deciding {
            givers = List.copyOf(givers);
        }

        public boolean iGive() {
            return givers.stream().anyMatch(it -> it.givesOn(today) && it.person().equals(me));
        }

        /** Neither whoever decides nor whoever would wear it. */
        public Stream<HatGiver> others() {
            return givers.stream()
                    .filter(giver -> !giver.person().equals(me))
                    .filter(giver -> !giver.person().equals(wearer.id()));
        }

        /** Nobody else could have decided, for as long as the terms ask for. */
        public boolean isAlone() {
            return others().findAny().isEmpty();
        }

        /** One person would do what two are to do. */
        public boolean needsAnother() {
            return me.equals(wearer.id())
                    || terms.secondPerson() && me.equals(request.requestedBy());
        }

        /** What one does alone, and says why. */
        public boolean goesAlone() {
            return needsAnother() && isAlone();
        }
    }

    /** What {@link HatTerms#missingIn} names one by one. */
    public static final String PARTS_MISSING = "people.hat_rule.parts_missing";

    @FunctionalInterface
    private interface Rule {
        Stream<Finding> check(Deciding deciding);
    }

    private static final Rule GIVER_OF_THIS_HAT =
            it -> notAGiver(it.request().hat(), it.me(), it.today(), it.givers());

    private static final Rule NOT_ONESELF =
            it ->
                    it.me().equals(it.wearer().id()) && !it.isAlone()
                            ? refusedTo(it, "people.hat_rule.not_oneself")
                            : Stream.empty();

    private static final Rule SECOND_PERSON =
            it ->
                    it.needsAnother() && !it.me().equals(it.wearer().id()) && !it.isAlone()
                            ? refusedTo(it, "people.hat_rule.second_person")
                            : Stream.empty();

    private static final Rule WHOLE_PROFILE =
            it ->
                    finding(
                            !it.terms().missingIn(it.wearer(), it.today()).isEmpty(),
                            PARTS_MISSING,
                            it.wearer().knownAs(),
                            it.request().hat());

    private static final List<Rule> TO_GRANT =
            List.of(GIVER_OF_THIS_HAT, NOT_ONESELF, SECOND_PERSON, WHOLE_PROFILE);

    private HatRules() {}

    /** What stands against asking for the hat. */
    public static List<Finding> toAsk(
            Person wearer, Hat hat, String wish, List<HatRequest> earlier, LocalDate today) {
        var waiting = earlier.stream().anyMatch(it -> it.hat() == hat && it.isWaiting());
        return Stream.of(
                        finding(waiting, "people.hat_rule.asked_already", hat),
                        worn(wearer, hat, today),
                        tooLong(wish))
                .flatMap(part -> part)
                .toList();
    }

    /** What stands against granting it, whatever day and reason are given. */
    public static List<Finding> toGrant(Deciding deciding) {
        return TO_GRANT.stream().flatMap(rule -> rule.check(deciding)).toList();
    }

    /** As {@link #toGrant(Deciding)}, for the day from which it would be worn. */
    public static List<Finding> toGrant(Deciding deciding, LocalDate since, String reason) {
        var missingReason =
                deciding.goesAlone() && reason.isBlank()
                        ? Stream.of(Finding.block("people.hat_rule.alone_reason"))
                        : Stream.<Finding>empty();
        return Stream.of(
                        toGrant(deciding).stream(),
                        missingReason,
                        tooLong(reason),
                        worn(deciding.wearer(), deciding.request().hat(), since))
                .flatMap(part -> part)
                .toList();
    }

    public static List<Finding> toDecline(Deciding deciding, String reason) {
        var missingReason =
                reason.isBlank()
                        ? Stream.of(Finding.block("people.hat_rule.decline_reason"))
                        : Stream.<Finding>empty();
        return Stream.of(GIVER_OF_THIS_HAT.check(deciding), missingReason, tooLong(reason))
                .flatMap(part -> part)
                .toList();
    }

    /** Whoever asked, and whoever would wear it, may think again. */
    public static List<Finding> toWithdraw(HatRequest request, PersonId me) {
        return me.equals(request.requestedBy()) || me.equals(request.person())
                ? List.of()
                : List.of(Finding.block("people.hat_rule.not_mine_to_withdraw"));
    }

    /** What stands against dropping it. */
    public static List<Finding> toDrop(
            Person wearer, HatAssignment worn, HatDrop drop, HatOffice office) {
        var own = drop.by().equals(wearer.id());
        return Stream.of(
                        own
                                ? Stream.<Finding>empty()
                                : notAGiver(
                                        worn.hat(),
                                        drop.by(),
                                        office.today(),
                                        office.giversOf(worn.hat())),
                        finding(
                                !drop.until().isAfter(worn.since()),
                                "people.rule.hat_dropped_too_early",
                                worn.hat(),
                                worn.since()),
                        finding(
                                !office.somebodyStays(wearer, worn),
                                "people.hat_rule.last_administrator",
                                wearer.knownAs(),
                                worn.hat()),
                        tooLong(drop.reason()))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<Finding> notAGiver(
            Hat hat, PersonId me, LocalDate today, List<HatGiver> givers) {
        var now = givers.stream().filter(giver -> giver.givesOn(today)).toList();
        if (now.stream().anyMatch(giver -> giver.person().equals(me))) {
            return Stream.empty();
        }
        var names = names(now.stream());
        return Stream.of(
                names.isEmpty()
                        ? Finding.block("people.hat_rule.no_giver", hat)
                        : Finding.block("people.hat_rule.not_a_giver", hat, names));
    }

    /** Names those who could decide instead. */
    private static Stream<Finding> refusedTo(Deciding it, String key) {
        var names = names(it.others().filter(giver -> giver.givesOn(it.today())));
        return Stream.of(
                names.isEmpty()
                        ? Finding.block(
                                "people.hat_rule.not_alone_yet", it.terms().aloneAfterDays())
                        : Finding.block(key, it.request().hat(), names));
    }

    private static Stream<Finding> tooLong(String text) {
        return finding(
                text.length() > HatRequest.LONGEST_TEXT,
                "people.rule.too_long",
                text.length(),
                HatRequest.LONGEST_TEXT);
    }

    private static Stream<Finding> worn(Person wearer, Hat hat, LocalDate from) {
        return wearer.hats().stream()
                .filter(it -> it.hat() == hat && it.isWornFrom(from))
                .limit(1)
                .map(it -> Finding.block("people.rule.hat_already_worn", hat, it.since()));
    }

    private static Stream<Finding> finding(boolean broken, String key, Object... values) {
        return broken ? Stream.of(Finding.block(key, values)) : Stream.empty();
    }

    /** Whom to turn to. */
    private static String names(Stream<HatGiver> givers) {
        return givers.map(HatGiver::name).distinct().collect(Collectors.joining(", "));
    }
}
