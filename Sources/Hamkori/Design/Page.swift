import Markup
import Web

/// What a page says; ``Layout`` puts the rest of the site around it.
struct Page: Sendable {
    /// The first heading and the window's title.
    let title: String
    var status = 200
    /// The part of the site that the navigation marks.
    var section: Section?
    /// The way here, from the nearest to the home page outwards: title and address of each step.
    var path: [(title: String, link: Link)] = []
    /// A line above the heading: what kind of record this is.
    var kicker = ""
    /// Feeds and other forms of this page: type, title, address.
    var alternatives: [(type: String, title: String, link: Link)] = []
    let body: HTML
}

/// The parts of the site.
enum Section: String, CaseIterable, Sendable {
    case seminars, recommendations, transmittals, dialogues, commitments, complaints, ledger, workspace

    /// Its address after the language.
    var path: String { self == .complaints ? Complaints.create.path : "/" + rawValue }

    var name: Text {
        switch self {
        case .seminars: Text(tg: "Семинарҳо", ru: "Семинары", en: "Seminars")
        case .recommendations: Text(tg: "Тавсияҳо", ru: "Рекомендации", en: "Recommendations")
        case .transmittals: Text(tg: "Ирсолҳо", ru: "Передачи", en: "Transmittals")
        case .dialogues: Text(tg: "Муколама", ru: "Диалог", en: "Dialogue")
        case .commitments: Text(tg: "Ӯҳдадориҳо", ru: "Обязательства", en: "Commitments")
        case .complaints: Text(tg: "Шикоят", ru: "Жалоба", en: "Complaint")
        case .ledger: Text(tg: "Дафтари қайд", ru: "Журнал", en: "Ledger")
        case .workspace: Text(tg: "Ҷойи кор", ru: "Рабочее место", en: "Workspace")
        }
    }
}

extension Context {
    /// A page as the answer.
    func page(_ page: Page) -> Response { Layout.response(page, self) }
}
