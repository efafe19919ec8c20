import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Presses every button that the demo's pages offer to each role, as it stands and filled in, also from pages that were
/// opened before somebody else acted. Whatever a rule refuses is said; nothing is an error of the server.
@Suite struct EveryButtonTests {
    /// The administrator comes last of all: whoever they close out presses nothing any more.
    private static func roles(_ pass: Int) -> [Role?] {
        Role.allCases.filter { $0 != .administrator } + [nil] + (pass == 2 ? [.administrator] : [])
    }

    @Test(arguments: Engine.allCases) func noButtonEndsInAFault(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { application throws in
            // What one role has begun the others go on with; the second time with what came of the first.
            for pass in 1...2 {
                for role in EveryButtonTests.roles(pass) {
                    var buttons = Buttons(application, role)
                    try buttons.press()
                    #expect(buttons.pressed > (role == nil ? 3 : 10), "\(pass) \(String(describing: role))")
                    #expect(buttons.faults == [], "\(pass) \(String(describing: role))")
                }
            }
        }
    }
}

/// The buttons that a role finds.
private struct Buttons {
    /// Pages of one pattern whose buttons are pressed, and times that buttons of one address are: more would be the same.
    private static let each = 2

    private let application: Application
    private let role: Role?
    private let visit: Visit
    private var seen: [String: Int] = [:]
    private var known: Set<String> = []
    private(set) var pressed = 0
    private(set) var faults: [String] = []

    init(_ application: Application, _ role: Role?) {
        self.application = application
        self.role = role
        visit = Visit(application)
    }

    mutating func press() throws {
        if let role { try visit.signIn(as: role) }
        let all = try forms()
        for (page, form) in all where !form.action.hasSuffix("/sign-out") && isWanted(.post, form.action) {
            for isFilled in [true, false] { try send(form, isFilled: isFilled, from: page) }
        }
    }

    private mutating func forms() throws -> [(page: String, form: PageForm)] {
        var waiting = ["/en"] + (role == nil ? [] : ["/en/workspace"])
        var forms: [(page: String, form: PageForm)] = []
        while !waiting.isEmpty {
            let target = waiting.removeFirst()
            guard isWanted(.get, target) else { continue }
            let page = visit.text(try visit.get(target))
            forms += PageForm.all(in: page).map { (target, $0) }
            waiting += PageLinks.all(in: page).filter { !$0.contains("format=") && known.insert($0).inserted }
        }
        return forms
    }

    /// Whether an address of a pattern has not been asked for often enough; counts it.
    private mutating func isWanted(_ method: Method, _ target: String) -> Bool {
        let path = target.prefix { $0 != "?" }.dropFirst(3)
        guard target.hasPrefix("/en"),
            case .found(let endpoint, _) = application.pages.find(method, path.isEmpty ? "/" : String(path))
        else { return false }
        let pattern = "\(method) \(endpoint.pattern)"
        seen[pattern, default: 0] += 1
        return seen[pattern, default: 0] <= Buttons.each
    }

    private mutating func send(_ form: PageForm, isFilled: Bool, from page: String) throws {
        var fresh = visit.text(try visit.get(page))
        if let role, !fresh.contains("/sign-out\"") {
            // A button before has ended the session.
            try visit.signIn(as: role)
            fresh = visit.text(try visit.get(page))
        }
        let token = visit.value(of: "csrf", in: fresh).map { [("csrf", $0)] } ?? []
        let hidden = form.hidden.filter { $0.0 != "csrf" }
        let answer = try visit.post(
            form.action, token + hidden + form.controls.compactMap { isFilled ? filled($0) : nil })
        pressed += 1
        if answer.status >= 500 { faults.append("\(form.action) (\(isFilled)): \(answer.status)") }
        guard let place = answer.headers["Location"], place.hasPrefix("/") else { return }
        let next = try visit.get(place).status
        if next >= 500 { faults.append("\(form.action) -> \(place): \(next)") }
    }

    private func filled(_ control: PageForm.Control) -> (String, String)? {
        switch control.type {
        case "submit", "button", "file": return nil
        case "checkbox", "radio": return (control.name, control.value)
        case "select": return control.choices.last.map { (control.name, $0) }
        case "number": return (control.name, "1")
        case "email": return (control.name, "a\(pressed)@example.org")
        case "date": return (control.name, application.clock.now.date.text)
        case "password": return (control.name, "a long password of many words \(pressed)")
        default: return (control.name, control.value.isEmpty ? "Words \(pressed)" : control.value)
        }
    }
}
