/// A page of ours as a document to file or to send: PDF through WeasyPrint, Word through pandoc.
///
/// Both run as bounded processes. WeasyPrint fetches nothing, neither from the network nor from a file: its script
/// refuses every address. pandoc would fetch what a page names, so it works in a room without a network and our files.
public enum PrintedPage {
    /// What a page can become.
    public enum Format: String, CaseIterable, Sendable {
        case pdf, docx

        /// The program that makes it, which is also the name of its Debian package.
        public var program: String {
            switch self {
            case .pdf: "weasyprint"
            case .docx: "pandoc"
            }
        }

        public var contentType: String {
            switch self {
            case .pdf: "application/pdf"
            case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            }
        }

        /// Those whose programs are here, looked for once: a program is started for it.
        public static let installed = Set(
            allCases.filter { format in
                BoundedProcess.isInstalled(format.program) && (format == .pdf || SealedRoom.canBeMade)
            })
    }

    /// The seconds and the bytes that a conversion gets.
    private static let seconds = 90
    private static let limit = 50_000_000

    /// The PDF of a page, tagged for screen readers (PDF/UA-1).
    /// - Parameter style: the style sheet, which stands outside the page.
    /// - Throws: `BoundedProcess.Failure`.
    public static func pdf(_ html: [UInt8], style: String) throws(BoundedProcess.Failure) -> [UInt8] {
        guard let page = TemporaryFile(html) else { throw .notInstalled("a temporary file") }
        // The file lives as long as the value, which the compiler could let go as soon as its path is read.
        defer { withExtendedLifetime(page) {} }
        return try BoundedProcess.output(
            of: "prlimit",
            [
                "--as=1500000000", "--cpu=60", "--fsize=\(limit)", "--", "/usr/bin/python3", "-I", "-c",
                script,
                page.path, style,
            ], seconds: seconds, limit: limit)
    }

    /// The Word file of a page.
    /// - Parameter reference: a Word file whose paper, margins and styles it takes.
    /// - Throws: `BoundedProcess.Failure`.
    public static func docx(
        _ html: [UInt8], reference: String
    ) throws(BoundedProcess.Failure) -> [UInt8] {
        guard let page = TemporaryFile(html) else { throw .notInstalled("a temporary file") }
        defer { withExtendedLifetime(page) {} }
        return try BoundedProcess.output(
            of: "bwrap",
            SealedRoom.words + [
                "--ro-bind", page.path, "/tmp/page.html", "--ro-bind", reference, "/tmp/reference.docx",
                "pandoc", "+RTS", "-M600M", "-RTS", "--from=html", "--to=docx",
                "--reference-doc=reference.docx", "--output=-", "page.html",
            ], seconds: seconds, limit: limit)
    }

    /// What Debian's Python runs: WeasyPrint with a fetcher that refuses every address.
    private static let script = """
        import sys
        from weasyprint import CSS, HTML

        def refuse(address, *rest, **named):
            raise ValueError("nothing is fetched")

        page = open(sys.argv[1], encoding="utf-8").read()
        style = CSS(string=open(sys.argv[2], encoding="utf-8").read(), url_fetcher=refuse)
        made = HTML(string=page, url_fetcher=refuse).write_pdf(
            stylesheets=[style], variant="pdf/ua-1", presentational_hints=True)
        sys.stdout.buffer.write(made)
        """
}
