import Documents

/// Makes documents of pages: two at one time, because each takes a worker and a core for seconds.
struct Printing: Sendable {
    static let atOnce = 2

    private let longWork: Places
    private let places = Places(atOnce: Printing.atOnce)

    init(_ longWork: Places) { self.longWork = longWork }

    /// Makes one.
    /// - Parameter folder: the folder of style sheets.
    /// - Throws: `Refusal.busy` when others are being made, which says when to come again; `BoundedProcess.Failure`.
    func document(
        _ html: [UInt8], _ format: PrintedPage.Format, folder: String, _ kind: PrintPage.Kind
    ) throws -> [UInt8] {
        try longWork.inTurn {
            try places.inTurn {
                switch format {
                case .pdf: try PrintedPage.pdf(html, style: folder + "/css/print.css")
                case .docx: try PrintedPage.docx(html, reference: folder + "/print/" + kind.reference)
                }
            }
        }
    }
}
