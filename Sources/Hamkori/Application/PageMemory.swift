import Synchronization
import Web

/// Public pages as they were last rendered, good while no public record has changed since and the day is the same.
///
/// The generation (``PublicGenerationStore``) is read before a page is rendered, so a page can only be taken for older
/// than it is, never for newer: a change is seen by the next request, always.
final class PageMemory: Sendable {
    /// What a page depended on when its rendering began.
    struct Moment: Equatable, Sendable {
        let generation: Int64
        let day: CalendarDate
    }

    private struct Pages: Sendable {
        var moment: Moment?
        var byTarget: [String: PreparedResponse] = [:]
        var size = 0
    }

    /// 16 MB of pages, plain and zipped with their addresses, are enough for the pages that are asked for again and again.
    private static let limit = 16_777_216
    private let pages = Mutex(Pages())

    /// The page at an address, if it is still good.
    func page(at target: String, _ moment: Moment) -> PreparedResponse? {
        pages.withLock { $0.moment == moment ? $0.byTarget[target] : nil }
    }

    /// Keeps a page, and forgets all of another moment.
    func keep(_ page: PreparedResponse, at target: String, _ moment: Moment) {
        pages.withLock { pages in
            let size = page.footprint + target.utf8.count
            guard size <= PageMemory.limit else { return }
            if pages.moment != moment || pages.size + size > PageMemory.limit {
                pages = Pages(moment: moment)
            }
            // Two workers may have rendered the same page.
            if let known = pages.byTarget.updateValue(page, forKey: target) {
                pages.size -= known.footprint + target.utf8.count
            }
            pages.size += size
        }
    }
}
