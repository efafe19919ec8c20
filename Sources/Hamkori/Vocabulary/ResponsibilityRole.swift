import Storage

/// The role of an organisation in carrying a recommendation out.
enum ResponsibilityRole: String, CaseIterable, Sendable, Storable {
    /// Leads in carrying it out.
    case lead
    /// Helps to carry it out.
    case supporting
    /// Has nothing to carry out and looks closely.
    case watching

    var name: Text {
        switch self {
        case .lead: Text(tg: "Масъули асосӣ", ru: "Головной исполнитель", en: "Leads")
        case .supporting: Text(tg: "Ҳамкор", ru: "Соисполнитель", en: "Supports")
        case .watching: Text(tg: "Пайгирӣ мекунад", ru: "Наблюдает", en: "Monitors")
        }
    }

    /// Whether it is asked of the organisation to carry the recommendation out.
    var carriesOut: Bool { self != .watching }

    /// Whether an organisation of a kind may have the part: authorities and the institution itself carry out, civil
    /// society watches.
    func isAllowed(for kind: OrganisationKind) -> Bool {
        switch kind {
        case .authority, .institution: carriesOut
        case .civilSociety, .coalition, .academia, .media: !carriesOut
        case .mission, .international: false
        }
    }
}
