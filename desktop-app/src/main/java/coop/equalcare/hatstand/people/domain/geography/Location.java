package coop.equalcare.hatstand.people.domain.geography;

/** A place on the ground, in degrees of WGS 84. Good to a few metres, as a postcode is. */
public record Location(double latitude, double longitude) {

    /** The mean radius of the earth, as the IUGG has it. */
    private static final double EARTH_METRES = 6_371_009;

    /** As the crow flies, to the nearest metre. */
    public int metresTo(Location other) {
        var north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        var east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        var across = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
        var half = Math.sqrt(north * north + across * east * east);
        return (int) Math.round(2 * EARTH_METRES * Math.asin(Math.min(1, half)));
    }
}
