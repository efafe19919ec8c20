import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Every route of the product against every role: the table of role × action.
@Suite struct RoleTests {
    @Test func everyRouteAdmitsWhomItNamesAndNobodyElse() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let endpoints = FeatureList.all.flatMap(\.endpoints).filter { $0.kind != .door }
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
                        if role == nil || endpoint.method == .post {
                            #expect(response.status == (role == nil ? 401 : 403), "\(words)")
                        } else {
                            #expect(isAdmitted, "\(words)")
                        }
                    case .permitted(let permission):
                        let may = role?.may(permission) ?? false
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

    /// Each form with the token of the role's own page: what is refused now is refused for the role.
    @Test(arguments: Role.allCases) func everyFormAsksForItsPermission(role: Role) throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let forms = FeatureList.all.flatMap(\.endpoints).filter { $0.kind == .form }
            #expect(forms.count > 100)
            let visit = Visit(application)
            try visit.signIn(as: role)
            var token = try token(visit)
            for form in forms {
                let target = "/en" + form.parts.map(address).joined()
                let response = try visit.post(target, [("csrf", token)])
                let page = visit.text(response)
                let words = "\(role) \(form.pattern): \(response.status)"
                let isRefused = response.status == 403 && page.contains("<h1>Not permitted")
                #expect(response.status != 401 && (response.status != 403 || isRefused), "\(words)")
                if case .permitted(let permission) = form.audience {
                    let may = role.may(permission)
                    #expect(isRefused == !may || RoleTests.ownOrganisation.contains(form.pattern), "\(words)")
                } else {
                    #expect(!isRefused, "\(words)")
                }
                if response.headers.contains("Set-Cookie") {
                    try visit.signIn(as: role)
                    token = try self.token(visit)
                }
            }
        }
    }

    /// Forms that a role may send for its organisation, and people of the institution have none.
    private static let ownOrganisation: Set<String> = []

    private func token(_ visit: Visit) throws -> String {
        try #require(visit.value(of: "csrf", in: visit.text(visit.get("/en/workspace"))))
    }

    /// A session opens no door for programs; the others are for everybody.
    @Test func everyDoorAsksForItsToken() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let doors = FeatureList.all.flatMap(\.endpoints).filter { $0.kind == .door }
            #expect(doors.count { $0.scope != nil } > 3 && doors.count { $0.scope == nil } > 8)
            let visits = [Visit(application), Visit(application)]
            try visits[1].signIn(as: .commissioner)
            for (door, visit) in doors.flatMap({ door in visits.map { (door, $0) } }) {
                let target = door.parts.isEmpty ? "/" : door.parts.map(address).joined()
                let status =
                    door.method == .get
                    ? try visit.get(target).status : try visit.post(target, [], as: door.method).status
                let words = "\(door.method) \(door.pattern): \(status)"
                #expect(door.scope == nil ? ![401, 403].contains(status) : status == 401, "\(words)")
                #expect(status < 500, "\(words)")
            }
        }
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
