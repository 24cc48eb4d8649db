package coop.equalcare.hatstand.people.domain.geography;

/** A place on the ground, in degrees of WGS 84. Good to a few metres, as a postcode is. */
public record Location(double latitude, double longitude) {}
