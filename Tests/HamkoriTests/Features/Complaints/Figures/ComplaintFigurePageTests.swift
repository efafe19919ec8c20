import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// The pages of figures and what is exported of them, with the demo's cases.
@Suite struct ComplaintFigurePageTests {
    private let statistics = "/en/complaints/statistics"
    private let figures = "/en/complaints/figures"

    /// The numbers of an export, by the name of the table, row and column.
    private func numbers(_ csv: String) -> [String: String] {
        let lines = csv.split(separator: "\r\n").dropFirst()
        return Dictionary(
            lines.map { line in
                let parts = line.split(separator: ",", omittingEmptySubsequences: false)
                return (parts.dropLast().joined(separator: ","), String(parts.last ?? ""))
            }, uniquingKeysWith: { first, _ in first })
    }

    @Test(arguments: Engine.allCases) func everybodyGetsOnlyWhatIsRounded(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let visit = Visit(application)
            let page = try visit.text(visit.get(statistics))
            #expect(page.contains("By authority") && page.contains("randomly rounded"))
            #expect(try visit.get(statistics + "?year=1990").status == 404)
            #expect(try visit.get(statistics + "?format=pdf").status == 404)
            let export = try visit.get(statistics + "?format=csv")
            let told = numbers(visit.text(export))
            #expect(told["By region,Total,Complaints received"] == nil)
            for (place, number) in told where !place.hasPrefix("Days") {
                #expect(try #require(Int(number)) % 5 == 0, "\(place)")
            }
            // What all tables share is told in all of them.
            let open = told["By region,Total,Open"]
            for table in ["By region", "By authority", "By person concerned", "By how received"] {
                #expect(told[table + ",Total,Open"] == open)
            }
            #expect(try visit.get(statistics + "?format=xlsx").status == 200)
            #expect(try visit.get(figures).status == 401)
            let member = Visit(application)
            try member.signIn(as: .member)
            #expect(try member.get(figures).status == 403)
            for language in Language.allCases {
                #expect(try visit.get("/\(language.rawValue)/complaints/statistics").status == 200)
            }
        }
    }

    @Test(arguments: Engine.allCases) func anOfficerCountsTheirOfficeOnly(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            #expect(try officer.text(officer.get("/en/complaints")).contains(figures))
            let page = try officer.get(figures)
            #expect(page.status == 200 && page.headers["Cache-Control"] == "no-store")
            let own = numbers(try officer.text(officer.get(figures + "?format=csv")))
            #expect(own["By region,Sughd Region,Total"] == own["By region,Total,Total"])
            #expect(own["By region,Sughd Region,Total"] == "17")
            #expect(own["By authority,\"Prison, pre-trial detention facility\",Recommendation issued"] == "3")
            #expect(!own.keys.contains { $0.hasPrefix("By office") })
            let commissioner = Visit(application)
            try commissioner.signIn(as: .commissioner)
            let all = numbers(try commissioner.text(commissioner.get(figures + "?format=csv")))
            #expect(all["By region,Total,Total"] == "58")
            #expect(all["By office,\"Public reception office, Khujand\",Total"] == "17")
            #expect(all.keys.contains { $0.hasPrefix("Grounds of inadmissibility") })
            // In the demo every ninth case is acknowledged too late.
            let today = Timestamp.now.date
            let year = ComplaintYear.isReady(today.year - 1, on: today) ? today.year - 1 : today.year - 2
            let whole = try commissioner.text(commissioner.get(figures + "?year=\(year)"))
            #expect(whole.contains("43 of 48 (89%)"))
            #expect(try commissioner.get(figures + "?format=xlsx").status == 200)
        }
    }

    /// The count of a case from which somebody is excluded would tell them of it.
    @Test(arguments: Engine.allCases) func whoIsExcludedDoesNotCountTheCase(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            try application.writeUnrecorded { scope in
                let people = try PersonStore.active(in: scope)
                let own = try #require(people.first { $0.role == .officer })
                let cases = try ComplaintStore.queue(
                    ListRequest(query: Fields()), ofOffice: own.office, for: own.id, on: Timestamp.now.date,
                    in: scope)
                let id = try #require(cases.items.first).id
                try ComplaintStore.exclude(own.id, from: id, in: scope)
            }
            let own = numbers(try officer.text(officer.get(figures + "?format=csv")))
            #expect(own["By region,Total,Total"] == "16")
        }
    }

    @Test func namesThatLookLikeFormulasAreText() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let administrator = Visit(application)
            try administrator.signIn(as: .administrator)
            let office = try application.read {
                try InstitutionStore.offices(in: $0).first { $0.code == "KHA" }
            }
            let place = "/en/offices/\(try #require(office).id.text)/edit"
            let fields = [("name-en", "=HYPERLINK(1)"), ("region", "khatlon"), ("abbreviation", "KHA")]
            #expect(try administrator.submit(place, to: place, fields).status == 303)
            let commissioner = Visit(application)
            try commissioner.signIn(as: .commissioner)
            let csv = try commissioner.text(commissioner.get(figures + "?format=csv"))
            #expect(csv.contains(",'=HYPERLINK(1)") && !csv.contains(",=HYPERLINK(1)"))
        }
    }
}
