import Testing
import Web

@testable import Hamkori

/// The addresses of ours that a page leads to, without the places in them.
enum PageLinks {
    static func all(in page: String) -> [String] {
        page.split(separator: "href=\"/").dropFirst().map { piece in
            "/" + piece.prefix { $0 != "\"" && $0 != "#" }.replacing("&amp;", with: "&")
        }
    }
}

/// A form as it stands on a page: where it goes, what it holds and what a person may fill in.
struct PageForm {
    let action: String
    /// Hidden fields with their values.
    let hidden: [(String, String)]
    /// What is typed, ticked and chosen, each with its values on offer; none for what is typed.
    let controls: [Control]

    struct Control {
        let name: String
        let type: String
        let choices: [String]
        let value: String
    }

    /// The forms of a page that write something.
    static func all(in html: String) -> [PageForm] {
        html.split(separator: "<form ").dropFirst().compactMap { piece in
            let text = String(
                piece.prefix(upTo: piece.firstRange(of: "</form>")?.lowerBound ?? piece.endIndex))
            let head = text.prefix { $0 != ">" }
            guard head.contains("method=\"post\""), let action = attribute("action", of: head) else {
                return nil
            }
            let fields = inputs(in: text) + areas(in: text) + selects(in: text)
            return PageForm(
                action: action,
                hidden: fields.filter { $0.type == "hidden" }.map { ($0.name, $0.value) },
                controls: fields.filter { $0.type != "hidden" })
        }
    }

    private static func inputs(in text: String) -> [Control] {
        text.split(separator: "<input ").dropFirst().compactMap { piece in
            let tag = piece.prefix { $0 != ">" }
            guard let name = attribute("name", of: tag) else { return nil }
            return Control(
                name: name, type: attribute("type", of: tag) ?? "text", choices: [],
                value: attribute("value", of: tag) ?? "")
        }
    }

    private static func areas(in text: String) -> [Control] {
        text.split(separator: "<textarea ").dropFirst().compactMap { piece in
            guard let name = attribute("name", of: piece.prefix { $0 != ">" }) else { return nil }
            let inner = piece.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
            return Control(name: name, type: "text", choices: [], value: unescaped(inner))
        }
    }

    private static func selects(in text: String) -> [Control] {
        text.split(separator: "<select ").dropFirst().compactMap { piece in
            guard let name = attribute("name", of: piece.prefix { $0 != ">" }) else { return nil }
            let inner = piece.prefix(upTo: piece.firstRange(of: "</select>")?.lowerBound ?? piece.endIndex)
            let options = inner.split(separator: "<option ").dropFirst().compactMap {
                attribute("value", of: $0.prefix { $0 != ">" })
            }
            return Control(name: name, type: "select", choices: options.filter { !$0.isEmpty }, value: "")
        }
    }

    private static func attribute(_ name: String, of tag: some StringProtocol) -> String? {
        let tag = String(tag)
        guard
            let start = tag.firstRange(of: " \(name)=\"")?.upperBound
                ?? (tag.hasPrefix("\(name)=\"") ? tag.firstRange(of: "=\"")?.upperBound : nil)
        else { return nil }
        return unescaped(tag[start...].prefix { $0 != "\"" })
    }

    private static func unescaped(_ text: some StringProtocol) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
