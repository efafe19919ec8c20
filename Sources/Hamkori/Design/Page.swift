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

extension Context {
    /// A page as the answer.
    func page(_ page: Page) -> Response { Layout.response(page, self) }
}
