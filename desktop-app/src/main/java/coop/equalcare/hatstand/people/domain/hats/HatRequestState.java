package coop.equalcare.hatstand.people.domain.hats;

/** How far a request for a hat has come. All but the first are final. */
public enum HatRequestState {
    WAITING,
    GRANTED,
    DECLINED,
    WITHDRAWN
}
