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
        var byPlace: [String: (page: PreparedResponse, usedAt: Int)] = [:]
        var size = 0
        var clock = 0

        mutating func use(_ place: String) -> PreparedResponse? {
            clock += 1
            byPlace[place]?.usedAt = clock
            return byPlace[place]?.page
        }

        mutating func forget(_ place: String) {
            guard let known = byPlace.removeValue(forKey: place) else { return }
            size -= known.page.footprint + place.utf8.count
        }
    }

    /// 16 MB of pages, plain and zipped with their addresses, are enough for the pages that are asked for again and again.
    static let limit = 16_777_216
    private let pages = Mutex(Pages())

    /// The page at a place, if it is still good.
    func page(at place: String, _ moment: Moment) -> PreparedResponse? {
        pages.withLock { $0.moment == moment ? $0.use(place) : nil }
    }

    /// Keeps a page, and forgets all of another moment; where there is no room, those that were not asked for the longest.
    func keep(_ page: PreparedResponse, at place: String, _ moment: Moment) {
        pages.withLock { pages in
            let size = page.footprint + place.utf8.count
            guard size <= PageMemory.limit else { return }
            if pages.moment != moment { pages = Pages(moment: moment) }
            // Two workers may have rendered the same page.
            pages.forget(place)
            while pages.size + size > PageMemory.limit,
                let oldest = pages.byPlace.min(by: { $0.value.usedAt < $1.value.usedAt })
            {
                pages.forget(oldest.key)
            }
            pages.clock += 1
            pages.byPlace[place] = (page, pages.clock)
            pages.size += size
        }
    }
}
