import Storage

/// A gathering that adopts recommendations.
struct Seminar: Sendable {
    let id: ID<Seminar>
    let title: Wording
    let summary: Wording
    let place: Wording
    let startsOn: CalendarDate
    let endsOn: CalendarDate
    /// The languages it is held in.
    let languages: [Language]
    let themes: [Theme]
    let state: SeminarState
    let publication: Publication
    let version: Int
}

/// Where a seminar stands.
enum SeminarState: String, CaseIterable, Sendable, Storable {
    case draft, open, inSession, concluded

    /// The state that follows; nil at the end.
    var next: SeminarState? {
        switch self {
        case .draft: .open
        case .open: .inSession
        case .inSession: .concluded
        case .concluded: nil
        }
    }

    var name: Text {
        switch self {
        case .draft: Text(tg: "Лоиҳа", ru: "Готовится", en: "In preparation")
        case .open:
            Text(
                tg: "Бақайдгирӣ ва қабули пешниҳодҳо", ru: "Открыта регистрация и приём предложений",
                en: "Open for registration and proposals")
        case .inSession: Text(tg: "Ҷараён дорад", ru: "Идёт", en: "In session")
        case .concluded: Text(tg: "Анҷом ёфт", ru: "Завершён", en: "Concluded")
        }
    }
}

/// A part of the programme.
struct Session: Sendable {
    let id: ID<Session>
    /// From 1.
    let day: Int
    /// Local times, "09:30".
    let startsAt: String
    let endsAt: String
    let title: Wording
    let description: Wording
    let speakers: Wording
    let theme: Theme?
}

/// Somebody who takes part, by post and organisation; nobody is named in public.
struct Participant: Sendable {
    let id: ID<Participant>
    let organisation: ID<Organisation>
    let title: Wording
    let kind: OrganisationKind
    let region: Region
    let isPresent: Bool
}

/// A text that somebody asks a seminar to adopt.
struct Proposal: Sendable {
    let id: ID<Proposal>
    let seminar: ID<Seminar>
    let number: Int
    let title: Wording
    let text: Wording
    let explanation: Wording
    let theme: Theme
    let addressee: ID<Organisation>
    let supporting: [ID<Organisation>]
    let proposer: ID<Organisation>?
    /// As they are stored.
    let sdg: [String]
    let state: AdoptionState
    /// Why it was deferred, withdrawn or not adopted.
    let reason: Wording
    let version: Int
}

extension Proposal {
    /// What somebody submits.
    struct Draft: Sendable {
        let title: Wording
        let text: Wording
        let explanation: Wording
        let theme: Theme
        let addressee: ID<Organisation>
        let supporting: [ID<Organisation>]
        let proposer: ID<Organisation>?
        let sdg: [SDGTarget]
    }
}
