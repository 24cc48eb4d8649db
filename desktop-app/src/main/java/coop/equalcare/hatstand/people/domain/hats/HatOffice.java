package coop.equalcare.hatstand.people.domain.hats;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.HatAssignment;
import coop.equalcare.hatstand.people.domain.Person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What every hat asks for and who gives it, on one day.
 *
 * @param givers those too who no longer do, for as long as that counts
 */
public record HatOffice(Map<Hat, HatTerms> terms, List<HatGiver> givers, LocalDate today) {

    public HatOffice {
        terms = Map.copyOf(terms);
        givers = List.copyOf(givers);
    }

    public static HatOffice of(Hats hats, LocalDate today) {
        var terms = hats.terms();
        var longest = terms.values().stream().mapToInt(HatTerms::aloneAfterDays).max().orElse(0);
        return new HatOffice(terms, hats.givers(today.minusDays(longest)), today);
    }

    /** A hat for which there is nothing in the book is given by nobody. */
    public HatTerms terms(Hat hat) {
        return terms.getOrDefault(hat, HatTerms.closed(hat));
    }

    public HatRules.Deciding deciding(HatRequest request, Person wearer, PersonId me) {
        var asked = terms(request.hat());
        var from = today.minusDays(asked.aloneAfterDays());
        var lately =
                givers.stream()
                        .filter(it -> it.hat() == request.hat() && it.gaveFrom(from, today))
                        .toList();
        return new HatRules.Deciding(request, asked, wearer, lately, me, today);
    }

    /** Whoever gives the hat today, by name. */
    public List<HatGiver> giversOf(Hat hat) {
        return givers.stream().filter(it -> it.hat() == hat && it.givesOn(today)).toList();
    }

    public boolean gives(PersonId person, Hat hat) {
        return giversOf(hat).stream().anyMatch(giver -> giver.person().equals(person));
    }

    /** Whether somebody is left who makes administrators, once this one is dropped. */
    public boolean somebodyStays(Person wearer, HatAssignment worn) {
        return !terms(Hat.ADMINISTRATOR).givers().contains(worn.hat())
                || giversOf(Hat.ADMINISTRATOR).stream()
                        .anyMatch(
                                giver ->
                                        giver.until().isEmpty()
                                                && !giver.person().equals(wearer.id()));
    }
}
