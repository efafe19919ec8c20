import Glibc
import CMarkdown

/// Markdown that people write (CommonMark through cmark-gfm), rendered without raw HTML and unsafe addresses.
public struct Markdown: Sendable, Hashable {
    /// What was typed.
    public let source: String

    public init(_ source: String) {
        self.source = source
    }

    /// The rendered text; raw HTML in the source is left out by the library's safe mode.
    public var html: HTML {
        let rendered = source.withCString { text in
            cmark_markdown_to_html(text, source.utf8.count, CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8)
        }
        guard let rendered else { return HTML(text: source) }
        defer { free(rendered) }
        return HTML(trusted: Array(String(cString: rendered).utf8))
    }
}
