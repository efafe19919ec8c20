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
    func options(_ language: Language) -> [FieldOption] { all.map { $0.option(language) } }
}

extension Organisation {
    /// As an option of a select.
    fileprivate func option(_ language: Language) -> FieldOption { (id.text, draft.name.text(language)) }
}

extension FieldControl {
    /// Decides whether a visitor may name an organisation.
    typealias OrganisationRule = @Sendable (Organisation, _ by: Visitor) -> Bool

    /// One of the organisations that a visitor may name.
    static func organisation(_ mayBeNamed: @escaping OrganisationRule) -> FieldControl
    where Value == ID<Organisation> {
        .record { try organisations(mayBeNamed, $0, in: $1) }
    }

    /// One of the organisations that a visitor may name, or none.
    static func organisation(_ mayBeNamed: @escaping OrganisationRule) -> FieldControl
    where Value == ID<Organisation>? {
        .record { try organisations(mayBeNamed, $0, in: $1) }
    }

    /// Any number of the organisations that a visitor may name.
    static func organisations(_ mayBeNamed: @escaping OrganisationRule) -> FieldControl
    where Value == [ID<Organisation>] {
        .records { try organisations(mayBeNamed, $0, in: $1) }
    }

    private static func organisations(
        _ mayBeNamed: OrganisationRule, _ context: Context, in scope: Scope
    ) throws -> [FieldOption] {
        try Names(in: scope).all.filter { mayBeNamed($0, context.visitor) }.map {
            $0.option(context.language)
        }
    }
}
