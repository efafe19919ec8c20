import Documents
import Synchronization

/// Makes documents of pages: two at one time, because each takes a worker and a core for seconds.
final class Printing: Sendable {
    /// How many may be made together; the server has four workers, and pages must not wait for papers.
    static let atOnce = 2
    private let running = Mutex(0)

    /// Makes one.
    /// - Parameter folder: the folder of style sheets.
    /// - Throws: `Refusal.busy` when others are being made, which says when to come again; `BoundedProcess.Failure`.
    func document(
        _ html: [UInt8], _ format: PrintedPage.Format, folder: String, _ kind: PrintPage.Kind
    ) throws -> [UInt8] {
        let isFirst = running.withLock { running in
            guard running < Printing.atOnce else { return false }
            running += 1
            return true
        }
        guard isFirst else { throw Refusal.busy }
        defer { running.withLock { $0 -= 1 } }
        switch format {
        case .pdf: return try PrintedPage.pdf(html, style: folder + "/css/print.css")
        case .docx: return try PrintedPage.docx(html, reference: folder + "/print/" + kind.reference)
        }
    }
}
