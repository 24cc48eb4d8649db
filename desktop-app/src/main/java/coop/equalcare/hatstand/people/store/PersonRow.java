package coop.equalcare.hatstand.people.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Contact;
import coop.equalcare.hatstand.people.domain.ContactBy;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.people.domain.HatAssignment;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.Postcode;
import coop.equalcare.hatstand.people.domain.SearchText;
import coop.equalcare.hatstand.people.domain.Skill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One row of {@code person}. It knows columns and nothing else; rules live in {@link Person}. */
@Entity
@Table(name = "person")
class PersonRow {

    @Id UUID id;

    @Column(nullable = false)
    String name;

    @Column(name = "known_as", nullable = false)
    String knownAs;

    @Column @Nullable String email;
    @Column @Nullable String phone;
    @Column @Nullable String address;
    @Column @Nullable String postcode;

    @Column(name = "contact_by", nullable = false)
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ContactBy contactBy;

    @Column
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable Engagement engagement;

    @Column(name = "works_number")
    @Nullable String worksNumber;

    @Column(name = "search_text", nullable = false)
    String searchText;

    @Version
    @Column(nullable = false)
    int version;

    static PersonRow from(Person person) {
        var contact = person.contact();
        var row = new PersonRow();
        row.id = person.id().value();
        row.name = person.name();
        row.knownAs = person.knownAs();
        row.email = contact.email().orElse(null);
        row.phone = contact.phone().orElse(null);
        row.address = contact.address().orElse(null);
        row.postcode = contact.postcode().map(Postcode::text).orElse(null);
        row.contactBy = contact.preferred();
        row.engagement = person.engagement().orElse(null);
        row.worksNumber = person.worksNumber().orElse(null);
        row.searchText = SearchText.of(person);
        row.version = person.version();
        return row;
    }

    Person toDomain(List<HatAssignment> hats, List<Skill> skills) {
        var contact =
                new Contact(
                        Optional.ofNullable(email),
                        Optional.ofNullable(phone),
                        Optional.ofNullable(address),
                        Optional.ofNullable(postcode).map(Postcode::new),
                        contactBy);
        return new Person(
                new PersonId(id),
                name,
                knownAs,
                contact,
                Optional.ofNullable(engagement),
                Optional.ofNullable(worksNumber),
                hats,
                skills,
                version);
    }
}
