/// A body that works for human rights or answers for them.
struct Organisation: Sendable {
    let id: ID<Organisation>
    let name: Wording
    let kind: OrganisationKind
    let region: Region
    let themes: [Theme]
    let version: Int
}
