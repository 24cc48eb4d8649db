package coop.equalcare.hatstand.people.ui.hats;

import coop.equalcare.hatstand.people.domain.hats.ProfilePart;
import coop.equalcare.hatstand.platform.text.Texts;

import java.util.Collection;
import java.util.stream.Collectors;

/** The parts of a record that a hat asks for, in words. */
final class PartWords {

    private PartWords() {}

    static String of(Collection<ProfilePart> parts, Texts texts) {
        return parts.stream().map(part -> of(part, texts)).collect(Collectors.joining(", "));
    }

    private static String of(ProfilePart part, Texts texts) {
        return switch (part) {
            case ProfilePart.Field(var field) -> texts.name(field);
            case ProfilePart.Check(var name) -> texts.get("people.decide.check", name);
        };
    }
}
