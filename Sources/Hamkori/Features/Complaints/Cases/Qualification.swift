/// What a case is about, as the office sees it.
struct Qualification: Sendable {
    let concerns: PersonConcerned
    let authority: AuthorityKind
    let isFromClosedPlace: Bool
    let rights: [ID<Term>]
}
