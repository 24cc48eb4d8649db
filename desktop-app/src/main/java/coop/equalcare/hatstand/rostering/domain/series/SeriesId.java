package coop.equalcare.hatstand.rostering.domain.series;

import java.util.UUID;

/** Says which series. */
public record SeriesId(UUID value) {}
