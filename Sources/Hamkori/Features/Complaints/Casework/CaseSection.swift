import Markup
import Web

/// A part of a case's page that another feature adds.
struct CaseSection: Addition {
    let html: @Sendable (CaseView, Context) -> HTML
}

/// A part of what the complainant sees that another feature adds.
struct ReceiptSection: Addition {
    let html: @Sendable (_ documents: [CaseDocument], Receipt, Names, Context) -> HTML
}

/// A link beside the queue of cases.
struct QueueLink: Addition {
    let name: Text
    let route: Route<Void>
}
