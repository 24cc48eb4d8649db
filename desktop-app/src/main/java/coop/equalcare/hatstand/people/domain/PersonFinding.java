package coop.equalcare.hatstand.people.domain;

import coop.equalcare.hatstand.kernel.Finding;

/** What a rule has to say, and about which field. */
public record PersonFinding(PersonField field, Finding finding) {}
