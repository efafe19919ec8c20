import Documents
import Markup
import Storage
import Testing
import Web

@testable import Hamkori

/// Uses the product as people and programs do, so that every statement is asked for once: pages as nobody and as each
/// role, each filter, sort and file of each list, and every list of the API with each of its filters.
struct ProductWalk {
    let application: Application
    /// Every filter is tried alone, or with one other or a sort; not with all of them.
    let mostFields: Int

    func run() throws {
        var known: Set<String> = []
        for role in [Role?.none] + Role.allCases.map(Optional.some) {
            let visit = Visit(application)
            if let role { try visit.signIn(as: role) }
            try walk(
                visit, as: role?.rawValue ?? "",
                from: ["/en"] + (role == nil ? ProductWalk.tracker : ["/en/workspace"]), &known)
        }
        try callAPI(Visit(application))
        _ = try JobRunner(application).runDue()
    }

    /// What no link of the demo leads to: all States, deep pages, words that many texts hold, a few, and none.
    private static let tracker: [String] =
        [
            "", "&page=400", "&sort=adopted", "&sort=-adopted", "&sort=-number", "&q=torture", "&q=ensure",
            "&q=xyzzyqqq",
            "&q=-torture", "&q=torture&page=60", "&q=torture&sort=-adopted", "&position=noted",
            "&q=torture&source=upr", "&position=noted&sort=-adopted", "&issue=Topic%201&sort=adopted",
            "&q=ensure&paragraph=7&sort=-number", "&q=torture&state=notTransmitted&sort=adopted",
        ].map { "/en/recommendations?country=all" + $0 }
        + ["torture", "ensure", "xyzzyqqq", "torture&page=60"].map { "/en/search?q=" + $0 }

    /// Follows links and tries what forms offer, each kind of address once.
    private func walk(
        _ visit: Visit, as role: String, from starts: [String], _ known: inout Set<String>
    ) throws {
        var waiting = starts
        var seen: Set<String> = []
        while let target = waiting.popLast() {
            guard seen.insert(target).inserted,
                try starts.contains(target)
                    || (isFollowed(target) && known.insert(shape(of: target, role)).inserted)
            else { continue }
            let page = visit.text(try visit.get(target))
            waiting += try PageLinks.all(in: page) + choices(page, at: target)
        }
    }

    /// Documents, and files of all States, take long and ask for nothing that pages do not.
    private func isFollowed(_ target: String) -> Bool {
        let isFile = target.contains("format=")
        let takesLong =
            target.contains("format=pdf") || target.contains("format=docx")
            || (isFile && target.contains("country=all"))
        return target.hasPrefix("/en") && !takesLong && target.count { $0 == "=" } <= mostFields
    }

    /// A page's pattern with the names of its parameters: addresses of one shape ask for the same.
    private func shape(of target: String, _ role: String) throws -> String {
        let parts = target.split(separator: "?", maxSplits: 1)
        let path = String(parts[0].dropFirst(3))
        guard case .found(let endpoint, _) = application.pages.find(.get, path.isEmpty ? "/" : path) else {
            return target
        }
        let fields = try Fields(parsing: parts.count > 1 ? String(parts[1]) : "")
        let names = fields.pairs.filter { !$0.value.isEmpty }.map { pair in
            ["sort", "format", "by", "rows"].contains(pair.name) ? pair.name + "=" + pair.value : pair.name
        }
        // A page without a query may show each role more; what narrows a list is the same for all.
        return (names.isEmpty ? role : "") + endpoint.pattern + "?" + names.sorted().joined(separator: "&")
    }

    /// The addresses that the first values of a form's fields lead to, one field at a time.
    private func choices(_ page: String, at target: String) throws -> [String] {
        try page.split(separator: "<form class=\"narrow\"").dropFirst().flatMap { form -> [String] in
            let text = String(form)
            let fields = text.prefix(upTo: text.range(of: "</form>")?.lowerBound ?? text.endIndex)
            return try fields.split(separator: "<select ").dropFirst().compactMap { select in
                guard let name = value(of: "name", in: select),
                    let chosen = select.split(separator: "<option ").lazy.compactMap({
                        value(of: "value", in: $0)
                    })
                    .first(where: { !$0.isEmpty })
                else { return nil }
                let query = ListRequest(
                    query: try Fields(parsing: target.split(separator: "?").dropFirst().joined())
                )
                .changing([(name, chosen)])
                return target.prefix { $0 != "?" } + "?" + query
            }
        }
    }

    private func value(of attribute: String, in tag: some StringProtocol) -> String? {
        let tag = String(tag)
        guard let start = tag.range(of: attribute + "=\"")?.upperBound else { return nil }
        return String(tag[start...].prefix { $0 != "\"" }).replacing("&amp;", with: "&")
    }

    private func callAPI(_ visit: Visit) throws {
        let values = [
            "q": "torture", "country": "all", "sdg": "16", "updatedSince": "2026-11-01", "session": "13",
            "symbol": "CCPR/C/5", "paragraph": "7", "addressee": application.institution.text,
            "topic": "Topic 1",
        ]
        for resource in FeatureList.all.flatMap(\.resources) {
            let list = "/api/v1/" + resource.name
            var targets = [list, list + "?limit=25"]
            if resource.name == "recommendations" {
                // Everything has changed since: for programs that come for the first time.
                targets += ["", "&q=torture"].map { list + "?limit=25&updatedSince=1970-01-01" + $0 }
            }
            for filter in resource.filters {
                var value = values[filter.name] ?? "x"
                if case .words(let words) = filter.kind { value = words[0] }
                let field = Fields([(name: filter.name, value: value)]).encoded()
                targets += [list + "?limit=25&" + field]
                if resource.name == "recommendations" {
                    targets.append(list + "?limit=25&q=torture&" + field)
                }
            }
            for target in targets {
                let answer = try visit.get(target)
                guard answer.status == 200, case .bytes(let bytes) = answer.body else { continue }
                let json = try JSON(parsing: bytes)
                if let first = json["items"]?[0]?["id"]?.asString {
                    _ = try visit.get(list + "/" + first)
                    _ = try visit.get(target + (target.contains("?") ? "&" : "?") + "cursor=" + first)
                }
            }
        }
    }
}
