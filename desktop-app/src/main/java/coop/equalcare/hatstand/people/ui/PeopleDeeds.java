package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.people.usecase.ExportPeople;
import coop.equalcare.hatstand.people.usecase.FindPeople;
import coop.equalcare.hatstand.people.usecase.ListSkills;

/** What can be done with the list of people. */
public record PeopleDeeds(
        Actor actor, FindPeople find, ListSkills skills, ExportPeople export) {}
