import Storage

/// The rule by which a proposal is decided (docs/rules.md#decisions-of-a-seminar). All rules count in whole numbers,
/// and a tie fails.
enum DecisionRule: String, CaseIterable, Sendable, Storable {
    case consensus, consent, simpleMajority, absoluteMajority, twoThirds, threeQuarters

    var name: Text {
        switch self {
        case .consensus: Text(tg: "Ризоияти умум (консенсус)", ru: "Консенсус", en: "Consensus")
        case .consent:
            Text(
                tg: "Бе эътирози асоснок", ru: "Без обоснованных возражений",
                en: "Consent (no reasoned objection)")
        case .simpleMajority: Text(tg: "Аксарияти оддӣ", ru: "Простое большинство", en: "Simple majority")
        case .absoluteMajority:
            Text(tg: "Аксарияти мутлақ", ru: "Абсолютное большинство", en: "Absolute majority")
        case .twoThirds: Text(tg: "Аз се ду ҳисса", ru: "Две трети", en: "Two thirds")
        case .threeQuarters: Text(tg: "Аз чор се ҳисса", ru: "Три четверти", en: "Three quarters")
        }
    }

    /// True if votes are counted.
    var isVote: Bool { self != .consensus && self != .consent }
}

/// The number that the votes in favour are measured against.
enum DecisionBase: String, CaseIterable, Sendable, Storable {
    case yesNo, valid, cast, present, entitled

    var name: Text {
        switch self {
        case .yesNo:
            Text(tg: "тарафдор ва муқобил", ru: "голоса «за» и «против»", en: "votes for and against")
        case .valid:
            Text(
                tg: "ҳамаи овозҳои эътибордор", ru: "действительные голоса с воздержавшимися",
                en: "valid votes, abstentions included")
        case .cast: Text(tg: "ҳамаи овозҳои додашуда", ru: "все поданные голоса", en: "all votes cast")
        case .present: Text(tg: "ҳозирон", ru: "присутствующие", en: "those present")
        case .entitled:
            Text(
                tg: "ҳамаи дорандагони ҳуқуқи овоз", ru: "имеющие право голоса", en: "those entitled to vote")
        }
    }
}

/// The numbers that the chair recorded when a proposal was put to the decision.
struct Decision: Sendable, Hashable {
    let rule: DecisionRule
    let base: DecisionBase
    let entitled: Int
    let present: Int
    /// The number of the entitled who have to be present.
    let quorum: Int
    let yes: Int
    let no: Int
    let abstain: Int
    let invalid: Int
    /// Reasoned objections; at consensus each is a block, at consent each is unresolved.
    let objections: [Wording]
    /// The number of blocks that consensus bears.
    let blocksAllowed: Int
    let dissent: [Dissent]

    /// The result by the numbers. The system checks; it does not decide.
    enum Outcome: Sendable, Hashable {
        case adopted
        case notAdopted
        case noQuorum
    }

    /// A contradiction in the numbers.
    enum Fault: FieldFault, Hashable, Sendable {
        case morePresentThanEntitled
        case moreVotesThanPresent
        /// A vote without a single vote.
        case noVotes

        var place: (field: String, words: Text) {
            switch self {
            case .morePresentThanEntitled: ("present", SeminarTexts.morePresent)
            case .moreVotesThanPresent: ("yes", SeminarTexts.moreVotes)
            case .noVotes: ("yes", SeminarTexts.noVotes)
            }
        }
    }

    /// The contradiction for which the numbers are refused before anything is decided; nil when there is none.
    var fault: Fault? {
        if present > entitled { return .morePresentThanEntitled }
        if yes + no + abstain + invalid > present { return .moreVotesThanPresent }
        if rule.isVote, yes + no + abstain + invalid == 0 { return .noVotes }
        return nil
    }

    var outcome: Outcome {
        guard present >= quorum else { return .noQuorum }
        let passes =
            switch rule {
            case .consensus: objections.count <= blocksAllowed
            case .consent: objections.isEmpty
            case .simpleMajority: 2 * yes > measure
            case .absoluteMajority: 2 * yes > entitled
            case .twoThirds: yes > 0 && 3 * yes >= 2 * measure
            case .threeQuarters: yes > 0 && 4 * yes >= 3 * measure
            }
        return passes ? .adopted : .notAdopted
    }

    /// The number that the votes in favour are measured against.
    var measure: Int {
        switch base {
        case .yesNo: yes + no
        case .valid: yes + no + abstain
        case .cast: yes + no + abstain + invalid
        case .present: present
        case .entitled: entitled
        }
    }
}

extension Proposal {
    /// True if the chair may put it to the decision now.
    var mayBeDecided: Bool {
        switch state {
        case .submitted, .underDiscussion, .amended, .putToDecision, .deferred: true
        case .draft, .adopted, .notAdopted, .withdrawn, .merged: false
        }
    }
}

/// The participants of a seminar, counted by region and by kind.
struct Balance: Sendable {
    let regions: [(region: Region, count: Int)]
    let kinds: [(kind: OrganisationKind, count: Int)]
    let present: Int
    let total: Int
    /// Organisations of civil society with somebody present: one organisation, one vote.
    let entitled: Int

    init(_ participants: [Participant]) {
        regions = Region.allCases.map { region in (region, participants.count { $0.region == region }) }
        kinds = OrganisationKind.allCases.map { kind in (kind, participants.count { $0.kind == kind }) }
        present = participants.count(where: \.isPresent)
        total = participants.count
        entitled = Set(participants.filter { $0.kind.decides }.map(\.organisation)).count
    }

    /// The regions of the country from which nobody comes.
    var missingRegions: [Region] {
        Region.regionsOfTajikistan.filter { region in
            !regions.contains { $0.region == region && $0.count > 0 }
        }
    }
}
