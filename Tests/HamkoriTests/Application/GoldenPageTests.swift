import Glibc
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Pages beside their files in `Tests/Pages`, which `make golden` writes: who changes what people read has to show it.
///
/// What a page shows is the same on both engines, and both are held against the same files.
@Suite(.serialized) struct GoldenPageTests {
    private static let folder = TestFiles.root + "/Tests/Pages"
    private static let isWriting = getenv("HAMKORI_PAGES").map { String(cString: $0) } == "write"
    /// A Friday at noon, so that no time zone makes another day of it.
    private static let moment = CalendarDate(unchecked: 2026, 11, 27).at(hour: 12)

    @Test(arguments: Engine.allCases) func everyPageIsAsItsFileSays(engine: Engine) throws {
        let pages = try GoldenPageTests.answered(on: engine)
        if GoldenPageTests.isWriting, engine == .sqlite { try GoldenPageTests.write(pages) }
        let files = try Set(TestFiles.names(in: GoldenPageTests.folder))
        #expect(
            files.subtracting(pages.keys).sorted() == [], "no page asks for them: make golden removes them")
        for (file, lines) in pages.sorted(by: { $0.key < $1.key }) {
            guard let text = FileContents.read("\(GoldenPageTests.folder)/\(file)") else {
                Issue.record("\(file) is not there: make golden writes it")
                continue
            }
            let kept = String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
            if kept != lines {
                Issue.record(
                    "\(file) on \(engine); if it is meant, `make golden`:\n\(LineDifference.text(from: kept, to: lines))"
                )
            }
        }
    }

    /// The lines of all pages of the demo at that moment, by the names of their files.
    private static func answered(on engine: Engine) throws -> [String: [String]] {
        var pages: [String: [String]] = [:]
        try withConfiguration(engine) { known in
            var configuration = known
            configuration.isDemo = true
            configuration.remembersPages = false
            let application = try Application(
                configuration, opening: .foundingWhereEmpty, source: TestClock(moment).source, log: .silent)
            defer { application.database.close() }
            try Demo.fill(application)
            var visits: [Role?: Visit] = [:]
            for page in GoldenPage.all {
                let visit = try visits[page.role] ?? GoldenPageTests.visit(application, page.role)
                visits[page.role] = visit
                #expect(pages[page.file] == nil, "\(page.file) is there twice")
                pages[page.file] = try page.lines(visit)
            }
        }
        return pages
    }

    private static func visit(_ application: Application, _ role: Role?) throws -> Visit {
        let visit = Visit(application)
        if let role { try visit.signIn(as: role) }
        return visit
    }

    private static func write(_ pages: [String: [String]]) throws {
        mkdir(folder, 0o755)
        for name in try TestFiles.names(in: folder) where pages[name] == nil { unlink("\(folder)/\(name)") }
        for (name, lines) in pages {
            let file = open("\(folder)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
            let bytes = lines.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }
            #expect(file >= 0 && FileContents.write(bytes, to: file) == nil, "\(name)")
            close(file)
        }
    }
}

/// What differs between two texts, as far as it is read at a glance: each line with its number in its own text.
private enum LineDifference {
    private static let most = 12

    static func text(from old: [String], to new: [String]) -> String {
        let changes = new.difference(from: old).map { change in
            switch change {
            case .remove(let offset, let line, _): (offset: offset, mark: "-", line: line)
            case .insert(let offset, let line, _): (offset: offset, mark: "+", line: line)
            }
        }
        let lines = changes.sorted { ($0.offset, $1.mark) < ($1.offset, $0.mark) }.map {
            "\($0.mark) \($0.offset + 1): \($0.line)"
        }
        let rest = lines.count - most
        return (lines.prefix(most) + (rest > 0 ? ["and \(rest) lines more"] : [])).joined(separator: "\n")
    }
}
