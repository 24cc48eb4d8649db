package coop.equalcare.hatstand.people.domain;

import java.util.Optional;

/** How to reach somebody. */
public record Contact(
        Optional<String> email,
        Optional<String> phone,
        Optional<String> address,
        Optional<Postcode> postcode,
        ContactBy preferred) {}
