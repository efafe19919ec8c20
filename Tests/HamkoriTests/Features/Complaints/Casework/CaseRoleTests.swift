import Secrets
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// The table of who may do what with a case: every step, letter, file and page, as every role, over HTTP.
@Suite struct CaseRoleTests {
    /// Whoever asks, beside the roles of the demo.
    private enum Asker: Hashable, CaseIterable {
        case nobody, ownOfficer, commissioner, otherOffice, excluded
        case monitor, member, expert, partner, focalPoint, administrator, auditor

        /// What the gate or the case answers: nobody signs in first, others are refused by their role, and to officers
        /// who must not have it the case does not exist.
        var refusal: Int? {
            switch self {
            case .ownOfficer, .commissioner: nil
            case .nobody: 401
            case .otherOffice, .excluded: 404
            default: 403
            }
        }

        var role: Role? {
            switch self {
            case .ownOfficer: .officer
            case .commissioner: .commissioner
            case .monitor: .monitor
            case .member: .member
            case .expert: .expert
            case .partner: .partner
            case .focalPoint: .focalPoint
            case .administrator: .administrator
            case .auditor: .auditor
            case .nobody, .otherOffice, .excluded: nil
            }
        }
    }

    @Test func everyCellOfTheTableHolds() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let work = try CaseworkTests.Casework(application)
            #expect(try work.take(.request, [("to", "The prison"), ("text", "Let a doctor in")]) == 303)
            let visits = try visitors(work, application)
            let pages =
                ["", "/recommendation", "/letters/2"] + CaseStep.Name.allCases.map { "/" + $0.rawValue }
            let forms = ["/recommendation"] + CaseStep.Name.allCases.map { "/" + $0.rawValue }
            for asker in Asker.allCases {
                let visit = try #require(visits[asker])
                for page in pages {
                    let status = try visit.get(work.address + page).status
                    let words = "\(asker) GET \(page): \(status)"
                    #expect(
                        asker.refusal == nil ? [200, 409].contains(status) : status == asker.refusal,
                        "\(words)")
                }
                // Whoever may not even read gets no farther with a token of their own.
                let own = asker == .nobody ? "/en/sign-in" : "/en/workspace"
                for form in forms {
                    let from = asker.refusal == nil ? work.address : own
                    let status = try visit.submit(from, to: work.address + form, []).status
                    let words = "\(asker) POST \(form): \(status)"
                    // An empty form is refused for its fields, and a step that is not open now for that.
                    #expect(
                        asker.refusal == nil ? [422, 409, 303].contains(status) : status == asker.refusal,
                        "\(words)")
                }
            }
        }
    }

    /// What stands beside a case in the table: the desk, exact figures, referred parts, and the public's own pages.
    @Test func everyCellBesideTheCaseHolds() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let work = try CaseworkTests.Casework(application)
            let people = try application.read {
                try PersonStore.active(in: $0)
            }
            let organisation = try #require(people.first { $0.role == .member }?.organisation)
            let asked = [
                ("organisation", organisation.text), ("purpose", "A lawyer"), ("parts", "1"),
                ("way", "visit"),
            ]
            #expect(try work.take(.consent, asked) == 303)
            #expect(try work.take(.referral, [("consent", "2")]) == 303)
            let referral = try application.read { try ReferralStore.referrals(of: work.id, in: $0) }
            let referred = "/en/referrals/\(try #require(referral.first).id.text)"
            let visits = try visitors(work, application)
            for asker in Asker.allCases {
                let visit = try #require(visits[asker])
                let isOfficer = asker.refusal == nil || asker.refusal == 404
                let refusal = asker == .nobody ? 401 : 403
                for page in ["/en/complaints/register", "/en/complaints/figures"] {
                    #expect(try visit.get(page).status == (isOfficer ? 200 : refusal), "\(asker) \(page)")
                }
                let opened = try visit.get(referred).status
                #expect(opened == (asker == .member ? 200 : asker.refusal ?? 200), "\(asker)")
                #expect(try visit.get("/en/complaints/statistics").status == 200, "\(asker)")
                #expect(try visit.get("/en/complaints/new").status == 203, "\(asker)")
                let ticket = try Complainant(application).ticket()
                let sent = try visit.text(visit.post("/en/contact", [ticket] + Complainant.story))
                let receipt = try Complainant.receipt(on: sent)
                let seen = try visit.text(visit.post("/en/contact/reply", [("receipt", receipt)]))
                #expect(seen.contains("Zulaykho"), "\(asker)")
            }
            // The desk registers for the officer's own office.
            let desk = try #require(visits[.otherOffice])
            let own = try #require(visits[.ownOfficer])
            #expect(try own.text(own.get("/en/complaints/register")).contains("Khujand"))
            #expect(try !desk.text(desk.get("/en/complaints/register")).contains("Khujand"))
        }
    }

    private func visitors(
        _ work: CaseworkTests.Casework, _ application: Application
    ) throws -> [Asker: Visit] {
        var visits: [Asker: Visit] = [.nobody: Visit(application)]
        for asker in Asker.allCases {
            guard let role = asker.role else { continue }
            visits[asker] = Visit(application)
            try visits[asker]?.signIn(as: role)
        }
        let offices = try application.read {
            try InstitutionStore.offices(in: $0)
        }
        let own = try work.complaint().office
        let other = try #require(offices.first { $0.id != own })
        visits[.otherOffice] = try CaseRoleTests.officer("other@example.tj", other.id, application).1
        let (excluded, visit) = try CaseRoleTests.officer("cousin@example.tj", own, application)
        visits[.excluded] = visit
        let exclusion = [("excluded", excluded.text), ("why", "A cousin"), ("sure", "yes")]
        #expect(try work.take(.exclusion, exclusion) == 303)
        return visits
    }

    /// An officer of an office who is confirmed as a reader, signed in.
    static func officer(
        _ email: String, _ office: ID<Office>, _ application: Application
    ) throws -> (ID<Person>, Visit) {
        let id = application.newID(Person.self, at: .now)
        let (pair, wrapped) = try PersonKeys.make(PersonKeys.demoPassword, through: PersonKeys.demoGate)
        try application.write(as: "test", at: .now) {
            _ = try AccountDeeds.invite(
                .init(name: Wording(en: email), email: email, role: .officer, office: office), as: id, in: $0)
            try CredentialDeeds.addKeys(pair, wrapped, of: id, in: $0)
        }
        try application.confirm(id)
        let visit = Visit(application)
        #expect(
            try visit.submit("/en/sign-in", to: "/en/sign-in/demo", [("person", id.text)]).status == 303)
        return (id, visit)
    }
}
