import Storage

/// The organisations by id, for pages that name them.
struct Names: Sendable {
    private let organisations: [ID<Organisation>: Organisation]
    let all: [Organisation]

    /// For a part of a page that names nobody.
    static let none = Names([])

    init(in scope: Scope) throws {
        self.init(try OrganisationStore.all(in: scope))
    }

    private init(_ all: [Organisation]) {
        self.all = all
        organisations = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(id: ID<Organisation>?) -> Wording { id.flatMap { organisations[$0]?.name } ?? Wording() }

    func organisation(_ id: ID<Organisation>) -> Organisation? { organisations[id] }

    /// All of them as options of a select.
    func options(_ language: Language) -> [(value: String, text: String)] {
        all.map { ($0.id.text, $0.name.text(language)) }
    }
}
