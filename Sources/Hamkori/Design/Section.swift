import Markup
import Web

/// A part of the site that the navigation leads to.
struct Section: Addition, Equatable {
    let name: Text
    /// Its address after the language.
    let path: String
    /// Its place in the navigation, from the left.
    let position: Int

    static func == (one: Section, other: Section) -> Bool { one.path == other.path }

    /// Where those who are signed in begin; it stands apart, beside their name.
    static let workspace = Section(
        name: Text(tg: "Утоқи корӣ", ru: "Рабочее место", en: "Workspace"), path: "/workspace", position: .max
    )
}

/// A link at the foot of every page.
struct FooterLink: Addition {
    let name: Text
    let link: @Sendable (Language) -> Link
    /// Its place, from the left.
    let position: Int

    init(_ name: Text, at position: Int, _ link: @escaping @Sendable (Language) -> Link) {
        self.name = name
        self.link = link
        self.position = position
    }

    init(_ name: Text, at position: Int, to route: Route<Void>) {
        self.init(name, at: position) { Link(route, $0) }
    }
}

/// A button on another feature's list, such as the one that brings a file in.
struct ListAction: Addition {
    /// The kind of record that the list is of.
    let kind: RecordKind
    /// Empty where it is not offered to who asks.
    let html: @Sendable (Context) -> HTML
}

/// A link from another feature's record, or from its list, to one's own pages.
struct RecordLink: Addition {
    let kind: RecordKind
    let name: Text
    /// The address for a record by its id.
    let link: @Sendable (_ id: String, Language) -> Link
}
