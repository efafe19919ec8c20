import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Every route of the product against every role: the table of role × action.
@Suite struct RoleTests {
    @Test func everyRouteAdmitsWhomItNamesAndNobodyElse() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let endpoints = Application.features.flatMap(\.endpoints).filter { $0.kind != .door }
            #expect(endpoints.count > 25)
            for role in [Role?.none] + Role.allCases.map(Optional.some) {
                let visit = Visit(application)
                if let role { try visit.signIn(as: role) }
                for endpoint in endpoints {
                    let target = "/en" + endpoint.parts.map(address).joined()
                    let response =
                        endpoint.method == .get ? try visit.get(target) : try visit.post(target, [])
                    let isAdmitted = response.status != 401 && response.status != 403
                    let words =
                        "\(role?.rawValue ?? "nobody") \(endpoint.method) \(endpoint.pattern): \(response.status)"
                    switch endpoint.audience {
                    case .everyone:
                        // A form without its token is refused for that reason, whoever sends it.
                        #expect(isAdmitted || endpoint.method == .post, "\(words)")
                    case .signedIn:
                        #expect(response.status == (role == nil ? 401 : admitted(endpoint)), "\(words)")
                    case .permitted(let permission):
                        let may = role?.permissions.contains(permission) ?? false
                        if may && endpoint.method == .get {
                            #expect(isAdmitted, "\(words)")
                        } else if !may {
                            #expect(response.status == (role == nil ? 401 : 403), "\(words)")
                        }
                    }
                    #expect(response.status < 500, "\(words)")
                }
            }
        }
    }

    /// A record of the person's own, which they are told not to have; or a page; or a form without its token.
    private func admitted(_ endpoint: Endpoint) -> Int {
        guard endpoint.method == .get else { return 403 }
        let isRecord = endpoint.parts.contains { if case .parameter = $0 { true } else { false } }
        return isRecord ? 404 : 200
    }

    private func address(_ part: Part) -> String {
        switch part {
        case .literal(let word): "/" + word
        case .parameter(let name):
            name == "token"
                ? "/" + String(repeating: "A", count: 43) : "/01900000-0000-7000-8000-000000000000"
        }
    }

    @Test func aFormWithoutItsTokenIsRefused() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            #expect(try visit.post("/en/seminars/new", [("title-en", "x")]).status == 403)
            #expect(
                try visit.post("/en/seminars/new", [("csrf", String(repeating: "0", count: 128))]).status
                    == 403)
        }
    }

    @Test func aSessionEndsWithItsSignOut() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            #expect(try visit.get("/en/workspace").status == 401)
            try visit.signIn(as: .officer)
            #expect(try visit.get("/en/workspace").status == 200)
            #expect(try visit.submit("/en/workspace", to: "/en/sign-out", []).status == 303)
            #expect(try visit.get("/en/workspace").status == 401)
        }
    }

    @Test func demoSignInIsNowhereElse() throws {
        try withApplication(.sqlite) { (application) throws in
            let visit = Visit(application)
            #expect(try !visit.text(visit.get("/en/sign-in")).contains("data-demo-person"))
            #expect(try visit.submit("/en/sign-in", to: "/en/sign-in/demo", [("person", "x")]).status == 404)
        }
    }
}
