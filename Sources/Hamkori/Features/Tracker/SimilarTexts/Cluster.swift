import Storage

/// Similar recommendations to one State that are handled as one: the same thing asked by several, or again.
struct Cluster: EditedRecord {
    static let kind = RecordKind.cluster

    let id: ID<Cluster>
    /// Its number in the institution, from 1.
    let number: Int
    let draft: Draft
    let country: Country
    var members: [ID<Recommendation>]
    /// Those that were taken out and may be put back.
    var former: [ID<Recommendation>]
    let madeAt: Timestamp
    /// The pseudonym of who made it.
    let madeBy: String
    let version: Int

    static let fields = RecordFields(
        Cluster.init,
        RecordField("id", \.id),
        RecordField("number", \.number),
        RecordField(\.draft, Draft.fields),
        RecordField("country", \.country),
        RecordField("members", elsewhere: [], \.members),
        RecordField("former", elsewhere: [], \.former),
        RecordField("madeAt", column: "made_at", \.madeAt),
        RecordField(untold: "made_by", \.madeBy),
        RecordField("version", \.version))

    /// What people write of it.
    struct Draft: Fielded {
        let title: Wording

        static let fields = RecordFields(
            Draft.init, RecordField("title", \.title, ClusterTexts.name, .wording(limit: 300, rows: 2)))
    }
}

/// Two recommendations whose texts are alike; the ids in their order, so that a pair is stored once.
struct LikenessPair: Sendable, Hashable {
    let one: ID<Recommendation>
    let other: ID<Recommendation>
    /// How alike, 0 to 1000.
    let score: Int

    /// What a person said to a suggestion.
    enum Decision: String, Sendable, Storable { case accepted, refused }

    init(one: ID<Recommendation>, other: ID<Recommendation>, score: Int) {
        (self.one, self.other) = LikenessPair.ordered(one, other)
        self.score = score
    }

    static func ordered(
        _ one: ID<Recommendation>, _ other: ID<Recommendation>
    ) -> (ID<Recommendation>, ID<Recommendation>) {
        one.text < other.text ? (one, other) : (other, one)
    }
}

/// What cannot be done with a cluster.
enum ClusterFault: RuleFault, Equatable {
    case noSuch
    case noSuchRecommendation
    /// A cluster holds recommendations to one State.
    case otherState
    case itself
    /// They are together already.
    case together
    case notMember
    /// It has joined another cluster meanwhile.
    case elsewhere

    var reason: Text? {
        switch self {
        case .itself: ClusterTexts.itself
        case .otherState: ClusterTexts.otherState
        case .together: ClusterTexts.together
        case .elsewhere: ClusterTexts.elsewhere
        case .noSuch, .noSuchRecommendation, .notMember: nil
        }
    }
}
